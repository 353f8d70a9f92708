export declare const tiktokPixel: {
    readonly id: "tiktok-pixel";
    readonly name: "TikTok Pixel";
    readonly vendor: "TikTok";
    readonly purpose: "Tells TikTok what visitors look at and buy, to measure its ads and to choose whom to show them to.";
    readonly privacyUrl: "https://www.tiktok.com/legal/page/row/privacy-policy/en";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["analytics.tiktok.com", "analytics.us.tiktok.com"];
    readonly cookies: readonly [{
        readonly name: "_ttp";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_tt_enable_cookie";
        readonly days: 395;
        readonly purpose: "Keeps that this pixel may use cookies";
    }, {
        readonly name: "ttcsid";
        readonly days: 365;
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "ttcsid_*";
        readonly pattern: "ttcsid_.+";
        readonly days: 365;
        readonly purpose: "Keeps the pages of one visit together for one pixel";
    }, {
        readonly name: "ttclid";
        readonly days: 90;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "_ttp";
        readonly host: "tiktok.com";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly storage: readonly [{
        readonly area: "session";
        readonly key: "tt_sessionId";
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly area: "session";
        readonly key: "tt_pixel_session_index";
        readonly purpose: "Keeps the order of events in a visit";
    }, {
        readonly area: "session";
        readonly key: "tt_appInfo";
        readonly purpose: "Keeps in which app the page was opened";
    }];
    readonly before: readonly [{
        readonly set: "TiktokAnalyticsObject";
        readonly value: "ttq";
    }, {
        readonly stub: "ttq";
        readonly methods: readonly ["page", "track", "identify", "instances", "debug", "on", "off", "once", "ready", "alias", "group", "enableCookie", "disableCookie", "holdConsent", "revokeConsent", "grantConsent"];
    }, {
        readonly call: "ttq.holdConsent";
        readonly args: readonly [];
    }];
    readonly load: readonly [{
        readonly set: "ttq._i.{id}";
        readonly value: readonly [];
    }, {
        readonly set: "ttq._i.{id}._u";
        readonly value: "https://analytics.tiktok.com/i18n/pixel/events.js";
    }, {
        readonly set: "ttq._t.{id}";
        readonly value: {
            readonly now: "ms";
        };
    }, {
        readonly set: "ttq._o.{id}";
        readonly value: {};
    }, {
        readonly script: "https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq";
    }, {
        readonly call: "ttq.page";
        readonly args: readonly [];
    }];
    readonly allow: readonly [{
        readonly call: "ttq.grantConsent";
        readonly args: readonly [];
    }];
    readonly refuse: readonly [{
        readonly call: "ttq.revokeConsent";
        readonly args: readonly [];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "storage"];
};
