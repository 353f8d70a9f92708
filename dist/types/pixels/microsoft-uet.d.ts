export declare const microsoftUet: {
    readonly id: "microsoft-uet";
    readonly name: "Microsoft Advertising UET";
    readonly vendor: "Microsoft";
    readonly purpose: "Tells Microsoft which visits and purchases follow its ads, and lets the shop show ads to former visitors.";
    readonly privacyUrl: "https://privacy.microsoft.com/privacystatement";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["bat.bing.com", "bat.bing.net"];
    readonly cookies: readonly [{
        readonly name: "_uetsid";
        readonly days: 1;
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "_uetvid";
        readonly days: 390;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_uetmsclkid";
        readonly days: 90;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "MUID";
        readonly host: "bing.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "MR";
        readonly host: "bing.com";
        readonly days: 7;
        readonly purpose: "Keeps when the number was last renewed";
    }, {
        readonly name: "MSPTC";
        readonly host: "bing.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser for advertising";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "_uetsid";
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly area: "local";
        readonly key: "_uetsid_exp";
        readonly purpose: "Keeps when the entry of the same name runs out";
    }, {
        readonly area: "local";
        readonly key: "_uetvid";
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly area: "local";
        readonly key: "_uetvid_exp";
        readonly purpose: "Keeps when the entry of the same name runs out";
    }];
    readonly before: readonly [{
        readonly stub: "uetq";
        readonly methods: readonly [];
    }, {
        readonly call: "uetq.push";
        readonly args: readonly ["consent", "default", {
            readonly ad_storage: "denied";
        }];
    }];
    readonly load: readonly [{
        readonly script: "https://bat.bing.com/bat.js";
    }, {
        readonly call: "uetq.push";
        readonly args: readonly ["consent", "update", {
            readonly ad_storage: "granted";
        }];
    }, {
        readonly new: "UET";
        readonly args: readonly [{
            readonly ti: "{id}";
            readonly enableAutoSpaTracking: true;
            readonly q: {
                readonly global: "uetq";
            };
        }];
        readonly as: "uetq";
    }, {
        readonly call: "uetq.push";
        readonly args: readonly ["pageLoad"];
    }];
    readonly allow: readonly [{
        readonly call: "uetq.push";
        readonly args: readonly ["consent", "update", {
            readonly ad_storage: "granted";
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "uetq.push";
        readonly args: readonly ["consent", "update", {
            readonly ad_storage: "denied";
        }];
    }];
    readonly persists: true;
    readonly unverified: readonly ["cookies", "foreignCookies", "storage"];
};
