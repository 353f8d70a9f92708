export declare const pinterestWidget: {
    readonly id: "pinterest-widget";
    readonly name: "Pinterest save button and widgets";
    readonly vendor: "Pinterest";
    readonly purpose: "Shows pins, boards or a save button; Pinterest learns who looked at the page and may use that for ads.";
    readonly privacyUrl: "https://policy.pinterest.com/en/privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["assets.pinterest.com", "widgets.pinterest.com", "log.pinterest.com"];
    readonly foreignCookies: readonly [{
        readonly name: "_pinterest_sess";
        readonly host: "pinterest.com";
        readonly days: 365;
        readonly purpose: "Keeps whether the visitor is signed in";
    }];
    readonly load: readonly [{
        readonly script: "https://assets.pinterest.com/js/pinit.js";
    }];
};
