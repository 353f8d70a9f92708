export declare const abTasty: {
    readonly id: "ab-tasty";
    readonly name: "AB Tasty";
    readonly vendor: "AB Tasty";
    readonly purpose: "Shows visitors different versions of a page to find out which one works better, and recognises them so that each keeps seeing the same one.";
    readonly privacyUrl: "https://www.abtasty.com/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["try.abtasty.com", "*.abtasty.com"];
    readonly cookies: readonly [{
        readonly name: "ABTasty";
        readonly days: 395;
        readonly purpose: "Recognises the browser and keeps the versions it was shown";
    }, {
        readonly name: "ABTastySession";
        readonly days: 0.02;
        readonly purpose: "Keeps the visit together and its first page";
    }, {
        readonly name: "ABTastyDomainTest";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "ABTastyData";
        readonly purpose: "Keeps pages seen, actions and groups of the visitor";
    }, {
        readonly area: "session";
        readonly key: "ABTasty*";
        readonly purpose: "Holds data of outside services for a while";
    }];
    readonly load: readonly [{
        readonly script: "https://try.abtasty.com/{id}.js";
    }];
    readonly unverified: readonly ["storage"];
};
