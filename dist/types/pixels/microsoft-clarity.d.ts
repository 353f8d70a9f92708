export declare const microsoftClarity: {
    readonly id: "microsoft-clarity";
    readonly name: "Microsoft Clarity";
    readonly vendor: "Microsoft";
    readonly purpose: "Records where visitors move, click and scroll, so that the shop can improve its pages.";
    readonly privacyUrl: "https://privacy.microsoft.com/privacystatement";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["*.clarity.ms", "clarity.ms", "c.bing.com"];
    readonly paths: readonly ["c.bing.com/c.gif"];
    readonly cookies: readonly [{
        readonly name: "_clck";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_clsk";
        readonly days: 1;
        readonly purpose: "Keeps the pages of one visit together";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "CLID";
        readonly host: "clarity.ms";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "ANONCHK";
        readonly host: "clarity.ms";
        readonly days: 0.007;
        readonly purpose: "Keeps whether the ad number is used";
    }, {
        readonly name: "SM";
        readonly host: "clarity.ms";
        readonly purpose: "Matches the visitor's number with those of partners";
    }, {
        readonly name: "MUID";
        readonly host: "clarity.ms";
        readonly days: 365;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "MR";
        readonly host: "clarity.ms";
        readonly days: 7;
        readonly purpose: "Keeps when the number was last renewed";
    }];
    readonly storage: readonly [{
        readonly area: "session";
        readonly key: "_cltk";
        readonly purpose: "Tells open tabs apart";
    }];
    readonly settings: {
        readonly ads: "denied";
    };
    readonly before: readonly [{
        readonly stub: "clarity";
        readonly queue: "clarity.q";
    }, {
        readonly call: "clarity";
        readonly args: readonly ["consentv2", {
            readonly ad_Storage: "denied";
            readonly analytics_Storage: "denied";
        }];
    }];
    readonly load: readonly [{
        readonly script: "https://www.clarity.ms/tag/{id}";
    }];
    readonly allow: readonly [{
        readonly call: "clarity";
        readonly args: readonly ["consentv2", {
            readonly ad_Storage: "{ads}";
            readonly analytics_Storage: "granted";
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "clarity";
        readonly args: readonly ["consentv2", {
            readonly ad_Storage: "denied";
            readonly analytics_Storage: "denied";
        }];
    }];
    readonly persists: true;
};
