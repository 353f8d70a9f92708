export declare const tiktokEmbed: {
    readonly id: "tiktok-embed";
    readonly name: "TikTok embed";
    readonly vendor: "TikTok";
    readonly purpose: "Shows a video of TikTok in the page; TikTok learns who looked at it and may use that for ads.";
    readonly privacyUrl: "https://www.tiktok.com/legal/page/row/privacy-policy/en";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.tiktok.com", "*.ttwstatic.com"];
    readonly paths: readonly ["www.tiktok.com/embed", "www.tiktok.com/player/"];
    readonly foreignCookies: readonly [{
        readonly name: "ttwid";
        readonly host: "tiktok.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "msToken";
        readonly host: "tiktok.com";
        readonly days: 10;
        readonly purpose: "Rates behaviour to spot abuse";
    }, {
        readonly name: "tt_csrf_token";
        readonly host: "tiktok.com";
        readonly purpose: "Protects requests against forgery";
    }, {
        readonly name: "tt_chain_token";
        readonly host: "tiktok.com";
        readonly days: 180;
        readonly purpose: "Joins visits to one another";
    }];
    readonly load: readonly [{
        readonly script: "https://www.tiktok.com/embed.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
