export declare const facebookEmbed: {
    readonly id: "facebook-embed";
    readonly name: "Facebook embeds and social plugins";
    readonly vendor: "Meta Platforms";
    readonly purpose: "Shows posts, videos or buttons of Facebook in the page; Facebook learns who looked at it and may use that for ads.";
    readonly privacyUrl: "https://www.facebook.com/privacy/policy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly settings: {
        readonly language: "en_US";
        readonly version: "v21.0";
    };
    readonly hosts: readonly ["www.facebook.com", "connect.facebook.net"];
    readonly paths: readonly ["www.facebook.com/plugins/", "www.facebook.com/v*/plugins/", "connect.facebook.net/*/sdk.js", "connect.facebook.net/*/all.js"];
    readonly cookies: readonly [{
        readonly name: "fblo_*";
        readonly pattern: "fblo_.+";
        readonly days: 365;
        readonly purpose: "Keeps whether the visitor is signed in to Facebook";
    }, {
        readonly name: "fbsr_*";
        readonly pattern: "fbsr_.+";
        readonly purpose: "Carries the sign-in with an app of Facebook";
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
    }];
    readonly load: readonly [{
        readonly script: "https://connect.facebook.net/{language}/sdk.js";
    }, {
        readonly call: "FB.init";
        readonly args: readonly [{
            readonly appId: "{id}";
            readonly xfbml: true;
            readonly version: "{version}";
        }];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "load"];
};
