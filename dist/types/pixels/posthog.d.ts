export declare const posthog: {
    readonly id: "posthog";
    readonly name: "PostHog";
    readonly vendor: "PostHog";
    readonly purpose: "Records which parts of the shop a visitor uses, may replay visits, and switches new features on for some visitors.";
    readonly privacyUrl: "https://posthog.com/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["us.i.posthog.com", "eu.i.posthog.com", "us-assets.i.posthog.com", "eu-assets.i.posthog.com", "app.posthog.com", "*.i.posthog.com"];
    readonly cookies: readonly [{
        readonly name: "ph_*_posthog";
        readonly pattern: "ph_.+_posthog";
        readonly days: 365;
        readonly purpose: "Keeps the visitor's number and the current visit";
    }, {
        readonly name: "dmn_chk_*";
        readonly pattern: "dmn_chk_.+";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "ph_{id}_posthog";
        readonly purpose: "Keeps the visitor's number and the current visit";
    }, {
        readonly area: "local";
        readonly key: "__ph_opt_in_out_*";
        readonly purpose: "Keeps whether the visitor opted in or out";
    }, {
        readonly area: "session";
        readonly key: "ph_{id}_window_id";
        readonly purpose: "Tells open tabs apart";
    }, {
        readonly area: "session";
        readonly key: "ph_{id}_posthog";
        readonly purpose: "Keeps what is known of the current visit";
    }, {
        readonly area: "session";
        readonly key: "ph_{id}_session_registered_properties";
        readonly purpose: "Keeps what the site says of the current visit";
    }, {
        readonly area: "session";
        readonly key: "ph_{id}_primary_window_exists";
        readonly purpose: "Tells a first tab from a copied one";
    }];
    readonly settings: {
        readonly host: "https://us-assets.i.posthog.com";
        readonly apiHost: "https://us.i.posthog.com";
        readonly robots: "0";
    };
    readonly before: readonly [{
        readonly stub: "posthog";
        readonly methods: readonly ["capture", "identify", "alias", "group", "register", "register_once", "register_for_session", "unregister", "unregister_for_session", "reset", "setPersonProperties", "set_config", "reloadFeatureFlags", "onFeatureFlags", "onSessionId", "startSessionRecording", "stopSessionRecording", "captureException", "opt_in_capturing", "opt_out_capturing", "clear_opt_in_out_capturing"];
    }, {
        readonly stub: "posthog.people";
        readonly methods: readonly ["set", "set_once"];
    }, {
        readonly set: "posthog.__SV";
        readonly value: 1;
    }];
    readonly load: readonly [{
        readonly set: "posthog._i";
        readonly value: readonly [readonly ["{id}", {
            readonly api_host: "{apiHost}";
            readonly opt_out_useragent_filter: "{#robots}";
        }, "posthog"]];
    }, {
        readonly script: "{host}/static/array.js";
        readonly attributes: {
            readonly crossorigin: "anonymous";
        };
    }];
    readonly allow: readonly [{
        readonly call: "posthog.opt_in_capturing";
        readonly args: readonly [{
            readonly captureEventName: false;
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "posthog.opt_out_capturing";
        readonly args: readonly [];
    }, {
        readonly call: "posthog.set_config";
        readonly args: readonly [{
            readonly opt_out_capturing_by_default: true;
        }];
    }];
};
