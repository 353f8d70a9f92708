export declare const instagramEmbed: {
    readonly id: "instagram-embed";
    readonly name: "Instagram embed";
    readonly vendor: "Meta Platforms";
    readonly purpose: "Shows posts of Instagram in the page; Instagram learns who looked at it and may use that for ads.";
    readonly privacyUrl: "https://privacycenter.instagram.com/policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.instagram.com", "*.cdninstagram.com"];
    readonly paths: readonly ["www.instagram.com/embed.js", "www.instagram.com/p/*/embed", "www.instagram.com/reel/*/embed", "www.instagram.com/tv/*/embed"];
    readonly foreignCookies: readonly [{
        readonly name: "csrftoken";
        readonly host: "instagram.com";
        readonly days: 365;
        readonly purpose: "Protects requests against forgery";
    }, {
        readonly name: "mid";
        readonly host: "instagram.com";
        readonly days: 400;
        readonly purpose: "Recognises the device";
    }, {
        readonly name: "ig_did";
        readonly host: "instagram.com";
        readonly days: 365;
        readonly purpose: "Recognises the device";
    }, {
        readonly name: "datr";
        readonly host: "instagram.com";
        readonly days: 400;
        readonly purpose: "Recognises the browser to protect accounts";
    }];
    readonly load: readonly [{
        readonly script: "https://www.instagram.com/embed.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
