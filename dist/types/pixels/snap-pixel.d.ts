export declare const snapPixel: {
    readonly id: "snap-pixel";
    readonly name: "Snap Pixel";
    readonly vendor: "Snap";
    readonly purpose: "Tells Snapchat what visitors look at and buy, to measure its ads and to choose whom to show them to.";
    readonly privacyUrl: "https://values.snap.com/privacy/privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["sc-static.net", "tr.snapchat.com", "tr6.snapchat.com", "tr-shadow.snapchat.com"];
    readonly paths: readonly ["sc-static.net/scevent.min.js", "sc-static.net/scevent"];
    readonly cookies: readonly [{
        readonly name: "_scid";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_scid_r";
        readonly days: 395;
        readonly purpose: "Second copy of the number that recognises the browser";
    }, {
        readonly name: "_ScCbts";
        readonly days: 395;
        readonly purpose: "Keeps when numbers were last matched with partners";
    }, {
        readonly name: "_sctr";
        readonly days: 395;
        readonly purpose: "Keeps that the visitor was active today";
    }, {
        readonly name: "_schn";
        readonly days: 1;
        readonly purpose: "Keeps the visit for later ads";
    }, {
        readonly name: "X-AB";
        readonly days: 1;
        readonly purpose: "Keeps which version of the tag is tested";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "sc_at";
        readonly host: "snapchat.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on many websites";
    }];
    readonly storage: readonly [{
        readonly area: "session";
        readonly key: "u_sclid";
        readonly purpose: "Keeps which ad was clicked before the visit";
    }, {
        readonly area: "session";
        readonly key: "u_scsid";
        readonly purpose: "Keeps the pages of one visit together";
    }];
    readonly before: readonly [{
        readonly stub: "snaptr";
    }];
    readonly load: readonly [{
        readonly script: "https://sc-static.net/scevent.min.js";
    }, {
        readonly call: "snaptr";
        readonly args: readonly ["init", "{id}"];
    }, {
        readonly call: "snaptr";
        readonly args: readonly ["track", "PAGE_VIEW"];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "storage"];
};
