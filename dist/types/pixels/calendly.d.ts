export declare const calendly: {
    readonly id: "calendly";
    readonly name: "Calendly embed";
    readonly vendor: "Calendly";
    readonly purpose: "Lets visitors book an appointment without leaving the page; Calendly receives what they enter.";
    readonly privacyUrl: "https://calendly.com/legal/privacy-notice";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["assets.calendly.com", "calendly.com"];
    readonly foreignCookies: readonly [{
        readonly name: "_calendly_session";
        readonly host: "calendly.com";
        readonly days: 21;
        readonly purpose: "Keeps a booking going";
    }, {
        readonly name: "__cf_bm";
        readonly host: "calendly.com";
        readonly days: 0.02;
        readonly purpose: "Tells people from robots";
    }];
    readonly load: readonly [{
        readonly script: "https://assets.calendly.com/assets/external/widget.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
