export declare const luckyOrange: {
    readonly id: "lucky-orange";
    readonly name: "Lucky Orange";
    readonly vendor: "Lucky Orange";
    readonly purpose: "Records where visitors move, click and scroll, and offers chat and surveys, so that the shop can improve its pages.";
    readonly privacyUrl: "https://www.luckyorange.com/legal/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["tools.luckyorange.com", "*.luckyorange.com", "*.luckyorange.net"];
    readonly cookies: readonly [{
        readonly name: "lo-uid";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "lo-visits";
        readonly days: 730;
        readonly purpose: "Counts visits";
    }, {
        readonly name: "lo-opt-out";
        readonly days: 730;
        readonly purpose: "Keeps that the visitor opted out";
    }, {
        readonly name: "lo-domain-check";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }, {
        readonly name: "_lo_uid";
        readonly days: 730;
        readonly purpose: "Recognises the browser, in an older version";
    }, {
        readonly name: "_lo_v";
        readonly days: 365;
        readonly purpose: "Counts visits, in an older version";
    }, {
        readonly name: "__lotl";
        readonly days: 180;
        readonly purpose: "Keeps the first page of the first visit, in an older version";
    }, {
        readonly name: "__lotr";
        readonly days: 180;
        readonly purpose: "Keeps where the visitor first came from, in an older version";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "lo-session";
        readonly purpose: "Keeps what belongs to one visit";
    }, {
        readonly area: "local";
        readonly key: "lo-visitor";
        readonly purpose: "Keeps what is known of the visitor";
    }, {
        readonly area: "local";
        readonly key: "lo-messenger";
        readonly purpose: "Keeps the state of chat, surveys and news";
    }];
    readonly before: readonly [{
        readonly stub: "LOQ";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly script: "https://tools.luckyorange.com/core/lo.js?site-id={id}";
    }];
    readonly unverified: readonly ["load"];
};
