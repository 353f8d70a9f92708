export declare const googleFloodlight: {
    readonly id: "google-floodlight";
    readonly name: "Google Floodlight (Campaign Manager 360)";
    readonly vendor: "Google";
    readonly purpose: "Tells Google which purchases follow the shop's ad campaigns, and recognises the browser to connect the two.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.googletagmanager.com", "*.fls.doubleclick.net", "ad.doubleclick.net", "ade.googlesyndication.com", "adservice.google.com"];
    readonly paths: readonly ["www.googletagmanager.com/gtag/js?*id=DC-", "ad.doubleclick.net/activity", "ad.doubleclick.net/ddm/activity", "*.fls.doubleclick.net/activityi", "adservice.google.com/ddm/"];
    readonly cookies: readonly [{
        readonly name: "_gcl_dc";
        readonly days: 90;
        readonly purpose: "Keeps a click on a Campaign Manager ad";
    }, {
        readonly name: "_gcl_au";
        readonly days: 90;
        readonly purpose: "Connects sales with ad clicks";
    }, {
        readonly name: "_dcid";
        readonly days: 400;
        readonly purpose: "Recognises the browser on several sites to measure ads";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "IDE";
        readonly host: "doubleclick.net";
        readonly days: 395;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "FLC";
        readonly host: "doubleclick.net";
        readonly days: 0.0001;
        readonly purpose: "Joins activity on several devices";
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
    readonly unverified: readonly ["paths", "restrict"];
};
