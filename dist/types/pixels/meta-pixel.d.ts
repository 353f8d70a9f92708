export declare const metaPixel: {
    readonly id: "meta-pixel";
    readonly name: "Meta Pixel";
    readonly vendor: "Meta Platforms";
    readonly purpose: "Tells Meta what visitors look at and buy, to measure ads on Facebook and Instagram and to choose whom to show them to.";
    readonly privacyUrl: "https://www.facebook.com/privacy/policy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["connect.facebook.net", "www.facebook.com"];
    readonly paths: readonly ["connect.facebook.net/*/fbevents.js", "connect.facebook.net/signals/", "www.facebook.com/tr", "www.facebook.com/privacy_sandbox/"];
    readonly cookies: readonly [{
        readonly name: "_fbp";
        readonly days: 90;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "_fbc";
        readonly days: 90;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }, {
        readonly name: "_gtmeec";
        readonly days: 91;
        readonly purpose: "Keeps scrambled customer details, set by some tag servers";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "fr";
        readonly host: "facebook.com";
        readonly days: 90;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "datr";
        readonly host: "facebook.com";
        readonly days: 400;
        readonly purpose: "Recognises the browser to protect accounts";
    }, {
        readonly name: "sb";
        readonly host: "facebook.com";
        readonly days: 400;
        readonly purpose: "Keeps traits of the browser";
    }, {
        readonly name: "c_user";
        readonly host: "facebook.com";
        readonly days: 90;
        readonly purpose: "Recognises the person who signed in";
    }, {
        readonly name: "xs";
        readonly host: "facebook.com";
        readonly days: 90;
        readonly purpose: "Keeps the sign-in to Facebook";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "lastExternalReferrer";
        readonly purpose: "Keeps the last page on another site";
    }, {
        readonly area: "local";
        readonly key: "lastExternalReferrerTime";
        readonly purpose: "Keeps when the last page on another site was seen";
    }];
    readonly before: readonly [{
        readonly stub: "fbq";
    }, {
        readonly set: "fbq.push";
        readonly value: {
            readonly global: "fbq";
        };
    }, {
        readonly set: "fbq.loaded";
        readonly value: true;
    }, {
        readonly set: "fbq.version";
        readonly value: "2.0";
    }, {
        readonly set: "_fbq";
        readonly value: {
            readonly global: "fbq";
        };
    }, {
        readonly call: "fbq";
        readonly args: readonly ["consent", "revoke"];
    }];
    readonly load: readonly [{
        readonly script: "https://connect.facebook.net/en_US/fbevents.js";
    }, {
        readonly call: "fbq";
        readonly args: readonly ["init", "{id}"];
    }, {
        readonly call: "fbq";
        readonly args: readonly ["track", "PageView"];
    }];
    readonly allow: readonly [{
        readonly call: "fbq";
        readonly args: readonly ["consent", "grant"];
    }];
    readonly refuse: readonly [{
        readonly call: "fbq";
        readonly args: readonly ["consent", "revoke"];
    }];
    readonly restrict: readonly [{
        readonly call: "fbq";
        readonly args: readonly ["dataProcessingOptions", readonly ["LDU"], 0, 0];
    }];
    readonly unrestrict: readonly [{
        readonly call: "fbq";
        readonly args: readonly ["dataProcessingOptions", readonly []];
    }];
    readonly unverified: readonly ["storage"];
};
