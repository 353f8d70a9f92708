export declare const amplitude: {
    readonly id: "amplitude";
    readonly name: "Amplitude";
    readonly vendor: "Amplitude";
    readonly purpose: "Records which parts of the shop a visitor uses, in what order and how often, so that the shop can be improved.";
    readonly privacyUrl: "https://amplitude.com/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.amplitude.com", "api2.amplitude.com", "api.amplitude.com", "api.eu.amplitude.com", "sr-client-cfg.amplitude.com", "sr-client-cfg.eu.amplitude.com", "api-sr.amplitude.com"];
    readonly cookies: readonly [{
        readonly name: "AMP_*";
        readonly pattern: "AMP_.+";
        readonly days: 365;
        readonly purpose: "Recognises the browser and keeps the visit together";
    }, {
        readonly name: "AMP_MKTG_*";
        readonly pattern: "AMP_MKTG_.+";
        readonly days: 365;
        readonly purpose: "Keeps the campaign that led here";
    }, {
        readonly name: "AMP_TEST*";
        readonly pattern: "AMP_TEST.*";
        readonly purpose: "Tests whether the browser takes cookies";
    }, {
        readonly name: "AMP_TLDTEST*";
        readonly pattern: "AMP_TLDTEST.*";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }, {
        readonly name: "amplitude_id_*";
        readonly pattern: "amplitude_id_.+";
        readonly days: 365;
        readonly purpose: "Recognises the browser, in an older version";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "AMP_*";
        readonly purpose: "Keeps what is known of the visitor";
    }, {
        readonly area: "local";
        readonly key: "AMP_unsent_*";
        readonly purpose: "Holds events that wait to be sent";
    }, {
        readonly area: "session";
        readonly key: "AMP_PAGE_VIEW";
        readonly purpose: "Counts the pages of a visit";
    }, {
        readonly area: "session";
        readonly key: "AMP_URL_INFO";
        readonly purpose: "Keeps the page before this one";
    }, {
        readonly area: "idb";
        readonly key: "AMP_diagnostics_*";
        readonly purpose: "Counts errors of the library itself";
    }];
    readonly settings: {
        readonly host: "https://cdn.amplitude.com";
        readonly apiHost: "https://api2.amplitude.com";
        readonly configHost: "https://sr-client-cfg.amplitude.com";
    };
    readonly load: readonly [{
        readonly script: "{host}/script/{id}.js";
    }, {
        readonly call: "amplitude.init";
        readonly args: readonly ["{id}", {
            readonly serverUrl: "{apiHost}/2/httpapi";
            readonly remoteConfig: {
                readonly serverUrl: "{configHost}/config";
            };
        }];
    }];
    readonly allow: readonly [{
        readonly call: "amplitude.setOptOut";
        readonly args: readonly [false];
    }];
    readonly refuse: readonly [{
        readonly call: "amplitude.setOptOut";
        readonly args: readonly [true];
    }];
    readonly unverified: readonly ["load"];
};
