export declare const xEmbed: {
    readonly id: "x-embed";
    readonly name: "X (Twitter) posts and timelines";
    readonly vendor: "X Corp";
    readonly purpose: "Shows posts of X in the page; X learns who looked at it and may use that for ads.";
    readonly privacyUrl: "https://x.com/en/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["platform.twitter.com", "platform.x.com", "syndication.twitter.com", "cdn.syndication.twimg.com"];
    readonly foreignCookies: readonly [{
        readonly name: "guest_id";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "personalization_id";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises the browser to choose ads";
    }, {
        readonly name: "guest_id_ads";
        readonly host: "twitter.com";
        readonly days: 730;
        readonly purpose: "Recognises a signed-out browser for advertising";
    }, {
        readonly name: "gt";
        readonly host: "twitter.com";
        readonly days: 1;
        readonly purpose: "Lets a visitor without an account see posts";
    }, {
        readonly name: "ct0";
        readonly host: "twitter.com";
        readonly days: 0.25;
        readonly purpose: "Protects requests against forgery";
    }];
    readonly load: readonly [{
        readonly script: "https://platform.twitter.com/widgets.js";
    }];
};
