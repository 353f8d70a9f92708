export declare const awin: {
    readonly id: "awin";
    readonly name: "Awin MasterTag";
    readonly vendor: "Awin";
    readonly purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.";
    readonly privacyUrl: "https://www.awin.com/gb/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.dwin1.com", "*.dwin1.com", "www.awin1.com", "*.awin1.com", "*.zenaps.com"];
    readonly cookies: readonly [{
        readonly name: "_aw_m_*";
        readonly pattern: "_aw_m_.+";
        readonly days: 365;
        readonly purpose: "Keeps which partner link led here";
    }, {
        readonly name: "_aw_j_*";
        readonly pattern: "_aw_j_.+";
        readonly days: 91;
        readonly purpose: "Keeps the path that led to a sale";
    }, {
        readonly name: "_aw_sn_*";
        readonly pattern: "_aw_sn_.+";
        readonly days: 365;
        readonly purpose: "Keeps the cashback or voucher link that led here";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "aw*";
        readonly pattern: "aw.*";
        readonly host: "awin1.com";
        readonly days: 30;
        readonly purpose: "Keeps details of the partner link that led here";
    }, {
        readonly name: "bId";
        readonly host: "awin1.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser";
    }];
    readonly before: readonly [{
        readonly set: "AWIN.Tracking.AdvertiserConsent";
        readonly value: false;
    }];
    readonly load: readonly [{
        readonly script: "https://www.dwin1.com/{id}.js";
    }];
    readonly allow: readonly [{
        readonly call: "AWIN.Tracking.Consent.setAdvertiserConsentStatus";
        readonly args: readonly [true];
    }];
    readonly refuse: readonly [{
        readonly call: "AWIN.Tracking.Consent.setAdvertiserConsentStatus";
        readonly args: readonly [false];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
