export declare const adobeAudienceManager: {
    readonly id: "adobe-audience-manager";
    readonly name: "Adobe Audience Manager";
    readonly vendor: "Adobe";
    readonly purpose: "Sorts visitors into audiences for advertising, and matches them with what other companies know of the same browser.";
    readonly privacyUrl: "https://www.adobe.com/privacy/policy.html";
    readonly category: "marketing";
    readonly sale: true;
    readonly settings: {
        readonly host: "";
    };
    readonly hosts: readonly ["*.demdex.net", "*.everesttech.net"];
    readonly cookies: readonly [{
        readonly name: "aam_uuid";
        readonly days: 30;
        readonly purpose: "Recognises the browser for audiences";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "demdex";
        readonly host: "demdex.net";
        readonly days: 180;
        readonly purpose: "Recognises the browser on many websites";
    }, {
        readonly name: "dextp";
        readonly host: "demdex.net";
        readonly days: 180;
        readonly purpose: "Keeps when numbers were last matched";
    }, {
        readonly name: "dst";
        readonly host: "demdex.net";
        readonly days: 180;
        readonly purpose: "Keeps failures of matching";
    }, {
        readonly name: "dpm";
        readonly host: "demdex.net";
        readonly days: 180;
        readonly purpose: "Keeps that a partner was matched";
    }, {
        readonly name: "everest_g_v2";
        readonly host: "everesttech.net";
        readonly days: 730;
        readonly purpose: "Recognises the browser for advertising";
    }];
    readonly load: readonly [{
        readonly script: "{host}/dil.js";
    }];
};
