export declare const googleTagManager: {
    readonly id: "google-tag-manager";
    readonly name: "Google Tag Manager";
    readonly vendor: "Google";
    readonly purpose: "Starts other tags that the shop has chosen, each for a purpose of its own; by itself it recognises nobody.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["www.googletagmanager.com"];
    readonly paths: readonly ["www.googletagmanager.com/gtm.js", "www.googletagmanager.com/ns.html", "/gtm.js?*id=GTM-"];
    readonly cookies: readonly [{
        readonly name: "_dc_gtm_*";
        readonly pattern: "_dc_gtm_.+";
        readonly days: 0.0007;
        readonly purpose: "Limits how often the tags in it send data";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "td";
        readonly host: "www.googletagmanager.com";
        readonly purpose: "Counts how the container is used";
    }];
    readonly load: readonly [{
        readonly push: "dataLayer";
        readonly value: {
            readonly 'gtm.start': {
                readonly now: "ms";
            };
            readonly event: "gtm.js";
        };
    }, {
        readonly script: "https://www.googletagmanager.com/gtm.js?id={id}";
    }];
};
