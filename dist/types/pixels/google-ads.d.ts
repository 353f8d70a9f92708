export declare const googleAds: {
    readonly id: "google-ads";
    readonly name: "Google Ads conversion and remarketing";
    readonly vendor: "Google";
    readonly purpose: "Tells Google which visits and purchases follow its ads, and lets the shop show ads to former visitors.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.googletagmanager.com", "www.googleadservices.com", "googleads.g.doubleclick.net", "pagead2.googlesyndication.com", "td.doubleclick.net", "www.google.com"];
    readonly paths: readonly ["www.googletagmanager.com/gtag/js?*id=AW-", "www.googletagmanager.com/gtag/destination?*id=AW-", "googleads.g.doubleclick.net/pagead/viewthroughconversion/", "googleads.g.doubleclick.net/pagead/conversion/", "googleads.g.doubleclick.net/pagead/landing", "pagead2.googlesyndication.com/ccm/", "www.google.com/pagead/", "www.google.com/ads/ga-audiences", "www.google.com/ccm/", "www.google.com/rmkt/"];
    readonly cookies: readonly [{
        readonly name: "_gcl_au";
        readonly days: 90;
        readonly purpose: "Connects sales with ad clicks";
    }, {
        readonly name: "_gcl_aw";
        readonly days: 90;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }, {
        readonly name: "_gcl_dc";
        readonly days: 90;
        readonly purpose: "Keeps a click on a Campaign Manager ad";
    }, {
        readonly name: "_gcl_gb";
        readonly days: 90;
        readonly purpose: "Keeps a click on an ad of an app campaign";
    }, {
        readonly name: "_gcl_gs";
        readonly days: 90;
        readonly purpose: "Keeps where an ad click came from";
    }, {
        readonly name: "_gcl_ag";
        readonly days: 90;
        readonly purpose: "Keeps an ad click in aggregated form";
    }, {
        readonly name: "_gcl_ha";
        readonly days: 90;
        readonly purpose: "Keeps a click on a hotel ad";
    }, {
        readonly name: "_gcl_gf";
        readonly days: 90;
        readonly purpose: "Keeps a click on a flight ad";
    }, {
        readonly name: "_gac_gb_*";
        readonly pattern: "_gac_gb_.+";
        readonly days: 90;
        readonly purpose: "Keeps the campaign that led here";
    }, {
        readonly name: "FPGCLAW";
        readonly days: 90;
        readonly purpose: "Keeps an ad click, set by the site's own tag server";
    }, {
        readonly name: "FPGCLGB";
        readonly days: 90;
        readonly purpose: "Keeps an ad click, set by the site's own tag server";
    }, {
        readonly name: "FPGCLDC";
        readonly days: 90;
        readonly purpose: "Keeps an ad click, set by the site's own tag server";
    }, {
        readonly name: "FPAU";
        readonly days: 90;
        readonly purpose: "Connects sales with ads, set by the site's own tag server";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "IDE";
        readonly host: "doubleclick.net";
        readonly days: 395;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "test_cookie";
        readonly host: "doubleclick.net";
        readonly days: 0.01;
        readonly purpose: "Tests whether the browser takes cookies";
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
    }, {
        readonly name: "ar_debug";
        readonly host: "doubleclick.net";
        readonly days: 90;
        readonly purpose: "Switches detailed reports on ad measurement on";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "_gcl_ls";
        readonly purpose: "Second copy of ad clicks";
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
    }];
    readonly unrestrict: readonly [{
        readonly call: "gtag";
        readonly args: readonly ["set", "restricted_data_processing", false];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "storage", "restrict"];
};
