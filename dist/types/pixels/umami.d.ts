export declare const umami: {
    readonly id: "umami";
    readonly name: "Umami";
    readonly vendor: "Umami Software";
    readonly purpose: "Counts visits and where they come from, without cookies and without recognising visitors.";
    readonly privacyUrl: "https://umami.is/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly host: "https://cloud.umami.is";
    };
    readonly hosts: readonly ["cloud.umami.is", "api-gateway.umami.dev", "gateway.umami.is", "analytics.umami.is"];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "umami.disabled";
        readonly purpose: "Leaves visits of this browser uncounted";
    }];
    readonly load: readonly [{
        readonly script: "{host}/script.js";
        readonly attributes: {
            readonly 'data-website-id': "{id}";
        };
    }];
};
