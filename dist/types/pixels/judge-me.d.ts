export declare const judgeMe: {
    readonly id: "judge-me";
    readonly name: "Judge.me";
    readonly vendor: "Judge.me";
    readonly purpose: "Shows what customers say of a product and lets them write reviews.";
    readonly privacyUrl: "https://judge.me/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["cdnwidget.judge.me", "cdn.judge.me", "cache.judge.me", "api.judge.me", "judge.me", "*.judge.me", "judgeme.imgix.net"];
    readonly load: readonly [{
        readonly set: "jdgm.SHOP_DOMAIN";
        readonly value: "{id}";
    }, {
        readonly script: "https://cdnwidget.judge.me/widget_preloader.js";
    }];
    readonly unverified: readonly ["cookies"];
};
