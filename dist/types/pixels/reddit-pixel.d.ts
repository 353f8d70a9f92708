export declare const redditPixel: {
    readonly id: "reddit-pixel";
    readonly name: "Reddit Pixel";
    readonly vendor: "Reddit";
    readonly purpose: "Tells Reddit what visitors look at and buy, to measure its ads and to choose whom to show them to.";
    readonly privacyUrl: "https://www.reddit.com/policies/privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.redditstatic.com", "alb.reddit.com", "pixel-config.reddit.com"];
    readonly paths: readonly ["www.redditstatic.com/ads/"];
    readonly cookies: readonly [{
        readonly name: "_rdt_uuid";
        readonly days: 90;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_rdt_cid";
        readonly days: 90;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }, {
        readonly name: "_rdt_em";
        readonly days: 90;
        readonly purpose: "Keeps a scrambled email address to recognise the visitor";
    }];
    readonly before: readonly [{
        readonly stub: "rdt";
        readonly queue: "rdt.callQueue";
    }];
    readonly load: readonly [{
        readonly script: "https://www.redditstatic.com/ads/pixel.js";
    }, {
        readonly call: "rdt";
        readonly args: readonly ["init", "{id}"];
    }, {
        readonly call: "rdt";
        readonly args: readonly ["track", "PageVisit"];
    }];
    readonly allow: readonly [{
        readonly call: "rdt";
        readonly args: readonly ["enableFirstPartyCookies"];
    }];
    readonly refuse: readonly [{
        readonly call: "rdt";
        readonly args: readonly ["disableFirstPartyCookies"];
    }];
    readonly persists: true;
    readonly unverified: readonly ["cookies"];
};
