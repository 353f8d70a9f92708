export declare const contentsquare: {
    readonly id: "contentsquare";
    readonly name: "Contentsquare";
    readonly vendor: "Contentsquare";
    readonly purpose: "Records how visitors move, click and scroll, so that the shop can see where pages cause trouble.";
    readonly privacyUrl: "https://contentsquare.com/privacy-center/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["*.contentsquare.net", "*.contentsquare.com"];
    readonly cookies: readonly [{
        readonly name: "_cs_id";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_cs_s";
        readonly days: 0.02;
        readonly purpose: "Counts pages of the visit and keeps whether it is recorded";
    }, {
        readonly name: "_cs_c";
        readonly days: 395;
        readonly purpose: "Keeps the answer to the vendor's own question for consent";
    }, {
        readonly name: "_cs_cvars";
        readonly purpose: "Holds values that the site chose to record";
    }, {
        readonly name: "_cs_ex";
        readonly days: 30;
        readonly purpose: "Keeps that the visitor is outside the sample";
    }, {
        readonly name: "_cs_optout";
        readonly days: 395;
        readonly purpose: "Keeps that the visitor opted out";
    }, {
        readonly name: "_cs_mk_ga";
        readonly days: 0.02;
        readonly purpose: "Joins the visit with its record in Google Analytics";
    }, {
        readonly name: "_cs_mk_aa";
        readonly days: 0.02;
        readonly purpose: "Joins the visit with its record in Adobe Analytics";
    }, {
        readonly name: "_cs_rl";
        readonly days: 365;
        readonly purpose: "Lets other tools link to the recording";
    }, {
        readonly name: "_cs_root-domain";
        readonly purpose: "Tests which domain is the site's own";
    }, {
        readonly name: "_cs_same_site";
        readonly purpose: "Tests how the browser keeps cookies";
    }, {
        readonly name: "_cs_debug";
        readonly purpose: "Switches detailed messages on";
    }];
    readonly load: readonly [{
        readonly script: "https://t.contentsquare.net/uxa/{id}.js";
    }];
    readonly allow: readonly [{
        readonly push: "_uxa";
        readonly value: readonly ["trackConsentGranted"];
    }];
    readonly refuse: readonly [{
        readonly push: "_uxa";
        readonly value: readonly ["trackConsentWithdrawn"];
    }];
    readonly unverified: readonly ["allow", "refuse"];
};
