export declare const datadogRum: {
    readonly id: "datadog-rum";
    readonly name: "Datadog RUM and Session Replay";
    readonly vendor: "Datadog";
    readonly purpose: "Measures how fast pages load and which errors occur, and may record visits to find their cause.";
    readonly privacyUrl: "https://www.datadoghq.com/legal/privacy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly applicationId: "";
        readonly site: "datadoghq.com";
        readonly region: "us1";
    };
    readonly hosts: readonly ["www.datadoghq-browser-agent.com", "browser-intake-datadoghq.com", "browser-intake-us3-datadoghq.com", "browser-intake-us5-datadoghq.com", "browser-intake-datadoghq.eu", "browser-intake-ap1-datadoghq.com", "browser-intake-ap2-datadoghq.com", "browser-intake-ddog-gov.com"];
    readonly cookies: readonly [{
        readonly name: "_dd_s_v2";
        readonly days: 365;
        readonly purpose: "Keeps the visit together and tells nameless visitors apart";
    }, {
        readonly name: "_dd_s";
        readonly days: 365;
        readonly purpose: "Keeps the visit together and tells nameless visitors apart, in older versions";
    }, {
        readonly name: "_dd_test_*";
        readonly pattern: "_dd_test_.+";
        readonly purpose: "Tests whether the browser takes cookies";
    }];
    readonly storage: readonly [{
        readonly area: "session";
        readonly key: "_dd_tab_id";
        readonly purpose: "Tells open tabs apart";
    }, {
        readonly area: "local";
        readonly key: "_dd_c_*";
        readonly purpose: "Keeps what the site says of the visitor or page";
    }, {
        readonly area: "local";
        readonly key: "_dd_s_v2";
        readonly purpose: "Keeps the visit together where the site prefers storage";
    }];
    readonly load: readonly [{
        readonly script: "https://www.datadoghq-browser-agent.com/{region}/v6/datadog-rum.js";
    }, {
        readonly call: "DD_RUM.init";
        readonly args: readonly [{
            readonly clientToken: "{id}";
            readonly applicationId: "{applicationId}";
            readonly site: "{site}";
            readonly trackingConsent: "not-granted";
        }];
    }];
    readonly allow: readonly [{
        readonly call: "DD_RUM.setTrackingConsent";
        readonly args: readonly ["granted"];
    }];
    readonly refuse: readonly [{
        readonly call: "DD_RUM.setTrackingConsent";
        readonly args: readonly ["not-granted"];
    }];
    readonly unverified: readonly ["hosts"];
};
