export declare const googleAdManager: {
    readonly id: "google-ad-manager";
    readonly name: "Google Ad Manager (Publisher Tag)";
    readonly vendor: "Google";
    readonly purpose: "Fetches the ads that the page shows, and recognises the browser to choose them and to count how often they were seen.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["securepubads.g.doubleclick.net", "www.googletagservices.com", "pubads.g.doubleclick.net"];
    readonly paths: readonly ["www.googletagservices.com/tag/js/gpt.js"];
    readonly cookies: readonly [{
        readonly name: "__gads";
        readonly days: 395;
        readonly purpose: "Limits how often an ad is shown and measures it";
    }, {
        readonly name: "__gpi";
        readonly days: 395;
        readonly purpose: "Recognises the browser on all sites of a publisher for ads";
    }, {
        readonly name: "__eoi";
        readonly days: 182;
        readonly purpose: "Helps to spot invalid ad traffic";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "IDE";
        readonly host: "doubleclick.net";
        readonly days: 395;
        readonly purpose: "Recognises the browser for advertising";
    }];
    readonly before: readonly [{
        readonly stub: "googletag.cmd";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly script: "https://securepubads.g.doubleclick.net/tag/js/gpt.js";
    }];
    readonly unverified: readonly ["all"];
};
