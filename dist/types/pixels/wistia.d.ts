export declare const wistia: {
    readonly id: "wistia";
    readonly name: "Wistia embed";
    readonly vendor: "Wistia";
    readonly purpose: "Plays a video in the page and counts who watched how much of it.";
    readonly privacyUrl: "https://wistia.com/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["fast.wistia.com", "fast.wistia.net", "*.wistia.com", "*.wistia.net", "embedwistia-a.akamaihd.net"];
    readonly cookies: readonly [{
        readonly name: "_distillery";
        readonly days: 365;
        readonly purpose: "Keeps how far a video was played";
    }, {
        readonly name: "muxData";
        readonly days: 365;
        readonly purpose: "Measures how well a video plays";
    }, {
        readonly name: "_simplex";
        readonly days: 365;
        readonly purpose: "Keeps where the visit came from and its first page";
    }, {
        readonly name: "wistia-video-progress-*";
        readonly pattern: "wistia-video-progress-.+";
        readonly purpose: "Keeps how far a video was played";
    }, {
        readonly name: "wistia-http2-push-disabled";
        readonly days: 14;
        readonly purpose: "Keeps how files are best delivered";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "wistia";
        readonly purpose: "Recognises the viewer and keeps settings";
    }, {
        readonly area: "local";
        readonly key: "wistia-video-progress-*";
        readonly purpose: "Keeps how far a video was played";
    }];
    readonly unverified: readonly ["cookies", "storage"];
};
