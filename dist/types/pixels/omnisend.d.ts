export declare const omnisend: {
    readonly id: "omnisend";
    readonly name: "Omnisend";
    readonly vendor: "Omnisend";
    readonly purpose: "Recognises visitors to send email and text messages that fit what they looked at, and shows sign-up forms.";
    readonly privacyUrl: "https://www.omnisend.com/privacy/";
    readonly category: "marketing";
    readonly sale: false;
    readonly hosts: readonly ["omnisnippet1.com", "*.omnisend.com", "*.omnisendlink.com", "*.soundestlink.com"];
    readonly cookies: readonly [{
        readonly name: "omnisendAnonymousID";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "omnisendContactID";
        readonly days: 365;
        readonly purpose: "Recognises a subscriber";
    }, {
        readonly name: "omnisendSessionID";
        readonly days: 0.02;
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "soundestID";
        readonly purpose: "Tells a new visitor from a returning one";
    }];
    readonly before: readonly [{
        readonly stub: "omnisend";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly push: "omnisend";
        readonly value: readonly ["accountID", "{id}"];
    }, {
        readonly push: "omnisend";
        readonly value: readonly ["track", "$pageViewed"];
    }, {
        readonly script: "https://omnisnippet1.com/inshop/launcher-v2.js";
    }];
    readonly unverified: readonly ["cookies"];
};
