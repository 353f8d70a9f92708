export declare const shopifyAnalytics: {
    readonly id: "shopify-analytics";
    readonly name: "Shopify analytics and web pixels";
    readonly vendor: "Shopify";
    readonly purpose: "Counts visits and purchases for the shop's own statistics, recognises the browser, and starts the pixels set up in Shopify.";
    readonly privacyUrl: "https://www.shopify.com/legal/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["monorail-edge.shopifysvc.com", "cdn.shopify.com"];
    readonly paths: readonly ["cdn.shopify.com/s/trekkie", "cdn.shopify.com/shopifycloud/web-pixels-manager/", "cdn.shopify.com/shopifycloud/trekkie", "/cdn/s/trekkie", "/cdn/shopifycloud/web-pixels-manager/", "/cdn/wpm/", "/.well-known/shopify/monorail/"];
    readonly cookies: readonly [{
        readonly name: "_shopify_y";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_shopify_s";
        readonly days: 0.02;
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "_y";
        readonly days: 365;
        readonly purpose: "Recognises the browser, in an older version";
    }, {
        readonly name: "_s";
        readonly days: 0.02;
        readonly purpose: "Keeps the pages of one visit together, in an older version";
    }, {
        readonly name: "_shopify_fs";
        readonly days: 365;
        readonly purpose: "Keeps when the first visit was";
    }, {
        readonly name: "_shopify_d";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }, {
        readonly name: "_shopify_ga";
        readonly purpose: "Carries a visit over to another domain";
    }, {
        readonly name: "_shopify_sa_t";
        readonly days: 0.02;
        readonly purpose: "Keeps when a campaign led here";
    }, {
        readonly name: "_shopify_sa_p";
        readonly days: 0.02;
        readonly purpose: "Keeps which campaign led here";
    }, {
        readonly name: "_landing_page";
        readonly days: 14;
        readonly purpose: "Keeps the first page of the visit";
    }, {
        readonly name: "_orig_referrer";
        readonly days: 14;
        readonly purpose: "Keeps where the visitor first came from";
    }, {
        readonly name: "shop_analytics";
        readonly days: 0.02;
        readonly purpose: "Measures use of the sign-in button";
    }, {
        readonly name: "_shopify_analytics";
        readonly days: 365;
        readonly purpose: "Keeps statistics of the visit, out of reach of scripts";
        readonly httpOnly: true;
    }, {
        readonly name: "_shopify_marketing";
        readonly days: 365;
        readonly purpose: "Keeps marketing details of the visit, out of reach of scripts";
        readonly httpOnly: true;
    }];
    readonly unverified: readonly ["cookies", "paths"];
};
