export declare const pinterestTag: {
    readonly id: "pinterest-tag";
    readonly name: "Pinterest Tag";
    readonly vendor: "Pinterest";
    readonly purpose: "Tells Pinterest what visitors look at and buy, to measure its ads and to choose whom to show them to.";
    readonly privacyUrl: "https://policy.pinterest.com/en/privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["s.pinimg.com", "ct.pinterest.com"];
    readonly paths: readonly ["s.pinimg.com/ct/"];
    readonly cookies: readonly [{
        readonly name: "_pin_unauth";
        readonly days: 365;
        readonly purpose: "Joins the actions of a visitor who is not signed in";
    }, {
        readonly name: "_epik";
        readonly days: 365;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }, {
        readonly name: "_derived_epik";
        readonly days: 365;
        readonly purpose: "Keeps a visitor match that was made without cookies";
    }, {
        readonly name: "_pinterest_ct";
        readonly days: 365;
        readonly purpose: "Recognises the visitor and keeps since when";
    }, {
        readonly name: "_pinterest_ct_rt";
        readonly days: 365;
        readonly purpose: "Recognises a returning visitor and keeps since when";
    }, {
        readonly name: "_routing_id";
        readonly days: 1;
        readonly purpose: "Keeps which version of the service answers";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "_pinterest_ct_ua";
        readonly host: "pinterest.com";
        readonly days: 365;
        readonly purpose: "Joins the actions of a visitor who is not signed in";
    }, {
        readonly name: "_pinterest_sess";
        readonly host: "pinterest.com";
        readonly days: 365;
        readonly purpose: "Keeps whether the visitor is signed in";
    }, {
        readonly name: "ar_debug";
        readonly host: "pinterest.com";
        readonly days: 365;
        readonly purpose: "Switches detailed reports on ad measurement on";
    }];
    readonly before: readonly [{
        readonly stub: "pintrk";
    }, {
        readonly set: "pintrk.version";
        readonly value: "3.0";
    }];
    readonly load: readonly [{
        readonly script: "https://s.pinimg.com/ct/core.js";
    }, {
        readonly call: "pintrk";
        readonly args: readonly ["load", "{id}"];
    }, {
        readonly call: "pintrk";
        readonly args: readonly ["setconsent", true];
    }, {
        readonly call: "pintrk";
        readonly args: readonly ["page"];
    }];
    readonly allow: readonly [{
        readonly call: "pintrk";
        readonly args: readonly ["setconsent", true];
    }];
    readonly refuse: readonly [{
        readonly call: "pintrk";
        readonly args: readonly ["setconsent", false];
    }];
};
