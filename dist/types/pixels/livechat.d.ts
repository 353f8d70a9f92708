export declare const livechat: {
    readonly id: "livechat";
    readonly name: "LiveChat";
    readonly vendor: "Text";
    readonly purpose: "Lets visitors chat with the shop, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://www.livechat.com/legal/privacy-policy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["cdn.livechatinc.com", "api.livechatinc.com", "secure.livechatinc.com", "*.livechatinc.com", "*.livechat-static.com", "accounts.livechatinc.com"];
    readonly cookies: readonly [{
        readonly name: "__lc_cid";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "__lc_cst";
        readonly days: 730;
        readonly purpose: "Lets the chat recognise the visitor";
    }, {
        readonly name: "__livechat";
        readonly days: 1095;
        readonly purpose: "Recognises the browser, in an older version";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "__lc2_cid";
        readonly host: "livechatinc.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "__lc2_cst";
        readonly host: "livechatinc.com";
        readonly days: 730;
        readonly purpose: "Lets the chat recognise the visitor";
    }];
    readonly load: readonly [{
        readonly set: "__lc.license";
        readonly value: "{#id}";
    }, {
        readonly script: "https://cdn.livechatinc.com/tracking.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
