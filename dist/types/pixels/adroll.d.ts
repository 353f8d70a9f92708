export declare const adroll: {
    readonly id: "adroll";
    readonly name: "AdRoll";
    readonly vendor: "NextRoll";
    readonly purpose: "Shows the shop's ads on other websites to people who visited it, and counts the sales that follow.";
    readonly privacyUrl: "https://www.nextroll.com/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly settings: {
        readonly pixelId: "";
    };
    readonly hosts: readonly ["s.adroll.com", "d.adroll.com", "x.adroll.com", "*.adroll.com"];
    readonly cookies: readonly [{
        readonly name: "__adroll_fpc";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "__ar_v4";
        readonly days: 365;
        readonly purpose: "Connects sales with ads";
    }, {
        readonly name: "__adroll_consent";
        readonly days: 365;
        readonly purpose: "Keeps the answer to the vendor's own question for consent";
    }, {
        readonly name: "__adroll_consent_params";
        readonly days: 365;
        readonly purpose: "Keeps how the vendor's own question is set up";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "__adroll";
        readonly host: "d.adroll.com";
        readonly days: 395;
        readonly purpose: "Recognises the browser on many websites";
    }, {
        readonly name: "__adroll_shared";
        readonly host: "adroll.com";
        readonly days: 395;
        readonly purpose: "Recognises the browser for several advertisers";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "__adroll_consent_data";
        readonly purpose: "Keeps the answer to the vendor's own question for consent";
    }, {
        readonly area: "session";
        readonly key: "adroll_tpc";
        readonly purpose: "Tests whether other sites may set cookies";
    }];
    readonly load: readonly [{
        readonly set: "adroll_adv_id";
        readonly value: "{id}";
    }, {
        readonly set: "adroll_pix_id";
        readonly value: "{pixelId}";
    }, {
        readonly script: "https://s.adroll.com/j/{id}/roundtrip.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
