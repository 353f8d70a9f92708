export declare const affirm: {
    readonly id: "affirm";
    readonly name: "Affirm";
    readonly vendor: "Affirm";
    readonly purpose: "Shows what an order costs in instalments and handles that payment, for which Affirm sees the page.";
    readonly privacyUrl: "https://www.affirm.com/privacy-policy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["cdn1.affirm.com", "cdn1-sandbox.affirm.com", "*.affirm.com"];
    readonly load: readonly [{
        readonly set: "_affirm_config.public_api_key";
        readonly value: "{id}";
    }, {
        readonly set: "_affirm_config.script";
        readonly value: "https://cdn1.affirm.com/js/v2/affirm.js";
    }, {
        readonly script: "https://cdn1.affirm.com/js/v2/affirm.js";
    }];
    readonly unverified: readonly ["all"];
};
