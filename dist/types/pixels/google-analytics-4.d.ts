export declare const googleAnalytics4: {
    readonly id: "google-analytics-4";
    readonly name: "Google Analytics 4";
    readonly vendor: "Google";
    readonly purpose: "Counts visits, pages and purchases and where visitors come from, and recognises the browser on later visits.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["www.googletagmanager.com", "*.google-analytics.com", "analytics.google.com", "*.analytics.google.com", "stats.g.doubleclick.net", "www.google.com"];
    readonly paths: readonly ["www.googletagmanager.com/gtag/js?*id=G-", "www.googletagmanager.com/gtag/js?*id=GT-", "www.googletagmanager.com/gtag/destination?*id=G-", "stats.g.doubleclick.net/g/collect", "stats.g.doubleclick.net/j/collect", "www.google.com/g/collect"];
    readonly cookies: readonly [{
        readonly name: "_ga";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_ga_*";
        readonly pattern: "_ga_.+";
        readonly days: 730;
        readonly purpose: "Keeps the visit together and counts visits";
    }, {
        readonly name: "_gid";
        readonly days: 1;
        readonly purpose: "Recognises the browser for a day, in an older version";
    }, {
        readonly name: "_gat*";
        readonly pattern: "_gat.*";
        readonly days: 0.0007;
        readonly purpose: "Limits how often data is sent, in an older version";
    }, {
        readonly name: "_dc_gtm_*";
        readonly pattern: "_dc_gtm_.+";
        readonly days: 0.0007;
        readonly purpose: "Limits how often data is sent";
    }, {
        readonly name: "_gac_*";
        readonly pattern: "_gac_.+";
        readonly days: 90;
        readonly purpose: "Keeps ad clicks, also for Google Ads";
    }, {
        readonly name: "_gali";
        readonly days: 0.0003;
        readonly purpose: "Keeps which link on a page was clicked";
    }, {
        readonly name: "FPID";
        readonly days: 730;
        readonly purpose: "Recognises the browser, set by the site's own tag server";
        readonly httpOnly: true;
    }, {
        readonly name: "FPLC";
        readonly days: 0.83;
        readonly purpose: "Carries the visitor's number to the site's other domains";
    }, {
        readonly name: "AMP_TOKEN";
        readonly days: 365;
        readonly purpose: "Joins visits to fast mobile pages with the others";
    }, {
        readonly name: "__utma";
        readonly days: 730;
        readonly purpose: "Recognises the browser, in an old version";
    }, {
        readonly name: "__utmb";
        readonly days: 0.02;
        readonly purpose: "Tells whether a visit still goes on, in an old version";
    }, {
        readonly name: "__utmc";
        readonly purpose: "Tells whether a visit still goes on, in an old version";
    }, {
        readonly name: "__utmt";
        readonly days: 0.007;
        readonly purpose: "Limits how often data is sent, in an old version";
    }, {
        readonly name: "__utmz";
        readonly days: 182;
        readonly purpose: "Keeps where the visit came from, in an old version";
    }, {
        readonly name: "__utmv";
        readonly days: 730;
        readonly purpose: "Holds a value that the site chose to record, in an old version";
    }];
    readonly before: readonly [{
        readonly stub: "gtag";
        readonly queue: "dataLayer";
    }];
    readonly load: readonly [{
        readonly script: "https://www.googletagmanager.com/gtag/js?id={id}";
    }, {
        readonly call: "gtag";
        readonly args: readonly ["js", {
            readonly now: "date";
        }];
    }, {
        readonly call: "gtag";
        readonly args: readonly ["config", "{id}"];
    }];
    readonly restrict: readonly [{
        readonly call: "gtag";
        readonly args: readonly ["set", "restricted_data_processing", true];
    }, {
        readonly call: "gtag";
        readonly args: readonly ["set", "allow_google_signals", false];
    }];
    readonly unrestrict: readonly [{
        readonly call: "gtag";
        readonly args: readonly ["set", "restricted_data_processing", false];
    }, {
        readonly call: "gtag";
        readonly args: readonly ["set", "allow_google_signals", true];
    }];
    readonly unverified: readonly ["cookies", "restrict"];
};
