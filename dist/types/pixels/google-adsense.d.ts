export declare const googleAdsense: {
    readonly id: "google-adsense";
    readonly name: "Google AdSense";
    readonly vendor: "Google";
    readonly purpose: "Shows ads that Google sells, and recognises the browser to choose them and to count clicks.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["pagead2.googlesyndication.com", "googleads.g.doubleclick.net", "tpc.googlesyndication.com", "*.safeframe.googlesyndication.com", "fundingchoicesmessages.google.com", "www.google.com"];
    readonly paths: readonly ["pagead2.googlesyndication.com/pagead/", "googleads.g.doubleclick.net/pagead/ads", "googleads.g.doubleclick.net/pagead/html/", "www.google.com/adsense/"];
    readonly cookies: readonly [{
        readonly name: "__gads";
        readonly days: 395;
        readonly purpose: "Limits how often an ad is shown and measures it";
    }, {
        readonly name: "__gpi";
        readonly days: 395;
        readonly purpose: "Recognises the browser on all sites of a publisher for ads";
    }, {
        readonly name: "__gpi_optout";
        readonly days: 395;
        readonly purpose: "Keeps that the visitor opted out";
    }, {
        readonly name: "__eoi";
        readonly days: 182;
        readonly purpose: "Helps to spot invalid ad traffic";
    }, {
        readonly name: "__gsas";
        readonly days: 91;
        readonly purpose: "Chooses ads on search pages";
    }, {
        readonly name: "GED_PLAYLIST_ACTIVITY";
        readonly purpose: "Chooses ads within the site";
    }, {
        readonly name: "ACLK_DATA";
        readonly days: 0.003;
        readonly purpose: "Follows a click on an ad";
    }, {
        readonly name: "pm_sess*";
        readonly pattern: "pm_sess.*";
        readonly days: 0.02;
        readonly purpose: "Keeps the visit together for ads";
    }, {
        readonly name: "FCCDCF";
        readonly days: 395;
        readonly purpose: "Keeps the answer to Google's own question for consent";
    }, {
        readonly name: "FCNEC";
        readonly days: 395;
        readonly purpose: "Keeps the record of the answer to Google's own question";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "IDE";
        readonly host: "doubleclick.net";
        readonly days: 395;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "DSID";
        readonly host: "doubleclick.net";
        readonly days: 14;
        readonly purpose: "Joins ad activity of a signed-in person across devices";
    }, {
        readonly name: "NID";
        readonly host: "google.com";
        readonly days: 182;
        readonly purpose: "Keeps Google settings and recognises the browser for ads";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "google_adsense_settings";
        readonly purpose: "Keeps settings of automatic ads";
    }, {
        readonly area: "local";
        readonly key: "google_ama_config";
        readonly purpose: "Keeps where automatic ads are placed";
    }];
    readonly before: readonly [{
        readonly stub: "adsbygoogle";
        readonly methods: readonly [];
    }, {
        readonly set: "adsbygoogle.pauseAdRequests";
        readonly value: 1;
    }];
    readonly load: readonly [{
        readonly script: "https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}";
        readonly attributes: {
            readonly crossorigin: "anonymous";
        };
    }];
    readonly allow: readonly [{
        readonly set: "adsbygoogle.pauseAdRequests";
        readonly value: 0;
    }];
    readonly refuse: readonly [{
        readonly set: "adsbygoogle.pauseAdRequests";
        readonly value: 1;
    }];
    readonly persists: true;
    readonly unverified: readonly ["allow", "refuse", "storage", "before"];
};
