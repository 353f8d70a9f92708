export declare const paypal: {
    readonly id: "paypal";
    readonly name: "PayPal";
    readonly vendor: "PayPal";
    readonly purpose: "Shows PayPal's buttons and handles the payment, with checks against fraud.";
    readonly privacyUrl: "https://www.paypal.com/us/legalhub/paypal/privacy-full";
    readonly category: "necessary";
    readonly sale: false;
    readonly hosts: readonly ["www.paypal.com", "www.paypalobjects.com", "*.paypal.com", "*.paypalobjects.com", "www.sandbox.paypal.com"];
    readonly paths: readonly ["www.paypal.com/sdk/js", "www.paypal.com/web-sdk/", "www.paypal.com/smart/", "www.paypal.com/checkoutnow", "www.paypal.com/xoplatform/", "www.paypal.com/credit-presentment/", "www.paypalobjects.com/"];
    readonly foreignCookies: readonly [{
        readonly name: "ts";
        readonly host: "paypal.com";
        readonly days: 1095;
        readonly purpose: "Helps to spot fraudulent payments";
    }, {
        readonly name: "ts_c";
        readonly host: "paypal.com";
        readonly days: 1095;
        readonly purpose: "Helps to spot fraudulent payments";
    }, {
        readonly name: "enforce_policy";
        readonly host: "paypal.com";
        readonly days: 365;
        readonly purpose: "Keeps which privacy rules apply";
    }, {
        readonly name: "x-pp-s";
        readonly host: "paypal.com";
        readonly purpose: "Keeps a visit together";
    }, {
        readonly name: "nsid";
        readonly host: "paypal.com";
        readonly purpose: "Keeps a visit together";
    }, {
        readonly name: "l7_az";
        readonly host: "paypal.com";
        readonly days: 1;
        readonly purpose: "Keeps which data centre answers";
    }, {
        readonly name: "tsrce";
        readonly host: "paypal.com";
        readonly purpose: "Keeps where the visit came from";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "__paypal_storage__";
        readonly purpose: "Keeps the state of the payment buttons";
    }];
    readonly load: readonly [{
        readonly script: "https://www.paypal.com/sdk/js?client-id={id}";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "storage"];
};
