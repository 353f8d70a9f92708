export declare const klarna: {
    readonly id: "klarna";
    readonly name: "Klarna";
    readonly vendor: "Klarna";
    readonly purpose: "Shows what an order costs when it is paid later or in parts, and handles that payment.";
    readonly privacyUrl: "https://www.klarna.com/international/privacy-policy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["js.klarna.com", "x.klarnacdn.net", "*.klarnacdn.net", "*.klarnaservices.com", "*.klarna.com", "*.klarnaevt.com"];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "klarna*";
        readonly purpose: "Keeps the state of offers and checkout";
    }];
    readonly load: readonly [{
        readonly script: "https://js.klarna.com/web-sdk/v1/klarna.js";
        readonly attributes: {
            readonly 'data-client-id': "{id}";
        };
    }];
    readonly unverified: readonly ["storage"];
};
