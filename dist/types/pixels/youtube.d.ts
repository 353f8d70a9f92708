export declare const youtube: {
    readonly id: "youtube";
    readonly name: "YouTube embed";
    readonly vendor: "Google";
    readonly purpose: "Plays a video from YouTube in the page; Google learns what was watched and may use that for ads.";
    readonly privacyUrl: "https://policies.google.com/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.youtube.com", "www.youtube-nocookie.com", "i.ytimg.com", "s.ytimg.com", "static.doubleclick.net", "googleads.g.doubleclick.net"];
    readonly paths: readonly ["www.youtube.com/embed/", "www.youtube.com/iframe_api", "www.youtube.com/player_api", "www.youtube.com/s/player/", "www.youtube.com/live_chat", "static.doubleclick.net/instream/", "googleads.g.doubleclick.net/pagead/id"];
    readonly foreignCookies: readonly [{
        readonly name: "VISITOR_INFO1_LIVE";
        readonly host: "youtube.com";
        readonly days: 180;
        readonly purpose: "Recognises the viewer and estimates the speed of the connection";
    }, {
        readonly name: "VISITOR_PRIVACY_METADATA";
        readonly host: "youtube.com";
        readonly days: 180;
        readonly purpose: "Keeps the viewer's consent";
    }, {
        readonly name: "YSC";
        readonly host: "youtube.com";
        readonly purpose: "Keeps a visit together and counts views";
    }, {
        readonly name: "__Secure-ROLLOUT_TOKEN";
        readonly host: "youtube.com";
        readonly days: 180;
        readonly purpose: "Keeps which new features the viewer gets";
    }, {
        readonly name: "__Secure-YNID";
        readonly host: "youtube.com";
        readonly days: 180;
        readonly purpose: "Keeps settings of the player";
    }, {
        readonly name: "PREF";
        readonly host: "youtube.com";
        readonly days: 243;
        readonly purpose: "Keeps settings of the player";
    }, {
        readonly name: "GPS";
        readonly host: "youtube.com";
        readonly days: 1;
        readonly purpose: "Keeps the place of a mobile viewer";
    }, {
        readonly name: "CONSENT";
        readonly host: "youtube.com";
        readonly days: 730;
        readonly purpose: "Keeps the visitor's choice on YouTube";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
