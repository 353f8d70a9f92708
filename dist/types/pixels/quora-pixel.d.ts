export declare const quoraPixel: {
    readonly id: "quora-pixel";
    readonly name: "Quora Pixel";
    readonly vendor: "Quora";
    readonly purpose: "Tells Quora what visitors look at and buy, to measure its ads and to choose whom to show them to.";
    readonly privacyUrl: "https://www.quora.com/about/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["a.quora.com", "q.quora.com"];
    readonly foreignCookies: readonly [{
        readonly name: "m-b";
        readonly host: "quora.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "m-b_lax";
        readonly host: "quora.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "m-b_strict";
        readonly host: "quora.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser";
    }];
    readonly before: readonly [{
        readonly stub: "qp";
    }];
    readonly load: readonly [{
        readonly call: "qp";
        readonly args: readonly ["init", "{id}"];
    }, {
        readonly call: "qp";
        readonly args: readonly ["track", "ViewContent"];
    }, {
        readonly script: "https://a.quora.com/qevents.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "before"];
};
