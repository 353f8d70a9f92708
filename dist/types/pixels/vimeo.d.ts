export declare const vimeo: {
    readonly id: "vimeo";
    readonly name: "Vimeo embed";
    readonly vendor: "Vimeo";
    readonly purpose: "Plays a video from Vimeo in the page; Vimeo keeps settings of the player and counts views.";
    readonly privacyUrl: "https://vimeo.com/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["player.vimeo.com", "i.vimeocdn.com", "f.vimeocdn.com", "fresnel.vimeocdn.com", "*.vimeocdn.com"];
    readonly foreignCookies: readonly [{
        readonly name: "vuid";
        readonly host: "vimeo.com";
        readonly days: 730;
        readonly purpose: "Measures views";
    }, {
        readonly name: "player";
        readonly host: "vimeo.com";
        readonly days: 365;
        readonly purpose: "Keeps settings of the player";
    }, {
        readonly name: "continuous_play_v3";
        readonly host: "vimeo.com";
        readonly days: 730;
        readonly purpose: "Keeps whether the next video plays by itself";
    }, {
        readonly name: "_cfuvid";
        readonly host: "vimeo.com";
        readonly purpose: "Limits how often pages are asked for";
    }, {
        readonly name: "__cf_bm";
        readonly host: "vimeo.com";
        readonly days: 0.02;
        readonly purpose: "Tells people from robots";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "sync_volume";
        readonly purpose: "Keeps the volume";
    }, {
        readonly area: "local";
        readonly key: "sync_captions";
        readonly purpose: "Keeps the choice of captions";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "storage"];
};
