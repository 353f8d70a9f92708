export declare const xPixel: {
    readonly id: "x-pixel";
    readonly name: "X (Twitter) Pixel";
    readonly vendor: "X Corp";
    readonly purpose: "Tells X what visitors look at and buy, to measure its ads and to choose whom to show them to.";
    readonly privacyUrl: "https://x.com/en/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["static.ads-twitter.com", "analytics.twitter.com", "t.co"];
    readonly paths: readonly ["static.ads-twitter.com/", "analytics.twitter.com/", "t.co/i/adsct", "t.co/1/i/adsct"];
    readonly cookies: readonly [{
        readonly name: "_twclid";
        readonly days: 30;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }, {
        readonly name: "_twpid";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "muc_ads";
        readonly host: "t.co";
        readonly days: 730;
        readonly purpose: "Measures ads";
    }, {
        readonly name: "personalization_id";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser to choose ads";
    }, {
        readonly name: "guest_id";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "guest_id_ads";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises a signed-out browser for advertising";
    }, {
        readonly name: "guest_id_marketing";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises a signed-out browser for advertising";
    }];
    readonly before: readonly [{
        readonly stub: "twq";
    }, {
        readonly set: "twq.version";
        readonly value: "1.1";
    }];
    readonly load: readonly [{
        readonly script: "https://static.ads-twitter.com/uwt.js";
    }, {
        readonly call: "twq";
        readonly args: readonly ["config", "{id}"];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
