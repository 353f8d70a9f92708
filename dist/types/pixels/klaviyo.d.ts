export declare const klaviyo: {
    readonly id: "klaviyo";
    readonly name: "Klaviyo";
    readonly vendor: "Klaviyo";
    readonly purpose: "Joins what a visitor looks at to their address, to send email and text messages that fit, and shows sign-up forms.";
    readonly privacyUrl: "https://www.klaviyo.com/legal/privacy-notice";
    readonly category: "marketing";
    readonly sale: false;
    readonly hosts: readonly ["static.klaviyo.com", "static-tracking.klaviyo.com", "static-forms.klaviyo.com", "a.klaviyo.com", "fast.a.klaviyo.com", "*.klaviyo.com"];
    readonly cookies: readonly [{
        readonly name: "__kla_id";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "klaviyoOnsite";
        readonly purpose: "Keeps which forms were shown";
    }, {
        readonly area: "local";
        readonly key: "klaviyoPagesVisitCount";
        readonly purpose: "Counts pages seen";
    }, {
        readonly area: "session";
        readonly key: "klaviyoPagesVisitCountSession";
        readonly purpose: "Counts pages of one visit";
    }];
    readonly settings: {
        readonly host: "https://static.klaviyo.com";
    };
    readonly before: readonly [{
        readonly stub: "_learnq";
        readonly methods: readonly [];
    }, {
        readonly stub: "klaviyo";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly script: "{host}/onsite/js/klaviyo.js?company_id={id}";
    }];
    readonly unverified: readonly ["storage"];
};
