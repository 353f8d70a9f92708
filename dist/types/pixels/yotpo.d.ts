export declare const yotpo: {
    readonly id: "yotpo";
    readonly name: "Yotpo";
    readonly vendor: "Yotpo";
    readonly purpose: "Shows product reviews and loyalty offers, and counts how they are used.";
    readonly privacyUrl: "https://www.yotpo.com/privacy-policy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["staticw2.yotpo.com", "cdn-widgetsrepository.yotpo.com", "p.yotpo.com", "api.yotpo.com", "*.yotpo.com", "*.swellrewards.com"];
    readonly cookies: readonly [{
        readonly name: "yotpo_pixel";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_sp_id.*";
        readonly pattern: "_sp_id\\..+";
        readonly days: 730;
        readonly purpose: "Recognises the browser for statistics";
    }, {
        readonly name: "_sp_ses.*";
        readonly pattern: "_sp_ses\\..+";
        readonly days: 0.02;
        readonly purpose: "Keeps the pages of one visit together";
    }];
    readonly load: readonly [{
        readonly script: "https://cdn-widgetsrepository.yotpo.com/v1/loader/{id}";
    }];
    readonly unverified: readonly ["cookies"];
};
