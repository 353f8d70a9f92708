export declare const adobeTarget: {
    readonly id: "adobe-target";
    readonly name: "Adobe Target";
    readonly vendor: "Adobe";
    readonly purpose: "Shows visitors versions of a page that are tested or chosen for them, and recognises them so that each keeps seeing the same one.";
    readonly privacyUrl: "https://www.adobe.com/privacy/policy.html";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly host: "";
    };
    readonly hosts: readonly ["*.tt.omtrdc.net", "assets.adobedtm.com"];
    readonly paths: readonly ["assets.adobedtm.com/*/at.js", "/rest/v1/delivery"];
    readonly cookies: readonly [{
        readonly name: "mbox";
        readonly days: 730;
        readonly purpose: "Recognises the browser and keeps the visit together";
    }, {
        readonly name: "mboxEdgeCluster";
        readonly days: 0.02;
        readonly purpose: "Keeps which server region answers";
    }, {
        readonly name: "at_check";
        readonly purpose: "Tests whether the browser takes cookies";
    }];
    readonly load: readonly [{
        readonly script: "{host}/at.js";
    }];
};
