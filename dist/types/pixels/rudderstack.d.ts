export declare const rudderstack: {
    readonly id: "rudderstack";
    readonly name: "RudderStack";
    readonly vendor: "RudderStack";
    readonly purpose: "Records what visitors do and passes it on to other tools that the shop has chosen.";
    readonly privacyUrl: "https://www.rudderstack.com/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly host: "";
    };
    readonly hosts: readonly ["cdn.rudderlabs.com", "api.rudderstack.com", "*.dataplane.rudderstack.com"];
    readonly cookies: readonly [{
        readonly name: "rl_anonymous_id";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "rl_user_id";
        readonly days: 365;
        readonly purpose: "Recognises the person who signed in";
    }, {
        readonly name: "rl_trait";
        readonly days: 365;
        readonly purpose: "Keeps what the site knows of a signed-in person";
    }, {
        readonly name: "rl_group_id";
        readonly days: 365;
        readonly purpose: "Recognises the customer account";
    }, {
        readonly name: "rl_group_trait";
        readonly days: 365;
        readonly purpose: "Keeps what the site knows of an account";
    }, {
        readonly name: "rl_session";
        readonly days: 365;
        readonly purpose: "Keeps what belongs to one visit";
    }, {
        readonly name: "rl_page_init_referrer";
        readonly days: 365;
        readonly purpose: "Keeps where the visitor first came from";
    }, {
        readonly name: "rl_page_init_referring_domain";
        readonly days: 365;
        readonly purpose: "Keeps the site from which the visitor first came";
    }, {
        readonly name: "rl_auth_token";
        readonly days: 365;
        readonly purpose: "Lets events be handed to the site's data store";
    }, {
        readonly name: "test_rudder_cookie";
        readonly purpose: "Tests whether the browser takes cookies";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "rudder_*";
        readonly purpose: "Holds events that wait to be sent, and settings";
    }];
    readonly before: readonly [{
        readonly stub: "rudderanalytics";
        readonly methods: readonly ["load", "ready", "page", "track", "identify", "alias", "group", "reset", "consent"];
    }];
    readonly load: readonly [{
        readonly call: "rudderanalytics.load";
        readonly args: readonly ["{id}", "{host}", {
            readonly preConsent: {
                readonly enabled: true;
                readonly storage: {
                    readonly strategy: "none";
                };
                readonly events: {
                    readonly delivery: "buffer";
                };
            };
            readonly consentManagement: {
                readonly enabled: true;
                readonly provider: "custom";
            };
        }];
    }, {
        readonly call: "rudderanalytics.page";
        readonly args: readonly [];
    }, {
        readonly script: "https://cdn.rudderlabs.com/v3/modern/rsa.min.js";
    }];
    readonly allow: readonly [{
        readonly call: "rudderanalytics.consent";
        readonly args: readonly [{
            readonly consentManagement: {
                readonly allowedConsentIds: readonly ["analytics"];
                readonly deniedConsentIds: readonly [];
            };
            readonly trackConsent: true;
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "rudderanalytics.consent";
        readonly args: readonly [{
            readonly consentManagement: {
                readonly allowedConsentIds: readonly [];
                readonly deniedConsentIds: readonly ["analytics"];
            };
            readonly trackConsent: true;
        }];
    }];
    readonly persists: true;
    readonly unverified: readonly ["before", "persists"];
};
