export declare const logrocket: {
    readonly id: "logrocket";
    readonly name: "LogRocket";
    readonly vendor: "LogRocket";
    readonly purpose: "Records visits with their errors and network requests, so that developers can find out what went wrong.";
    readonly privacyUrl: "https://logrocket.com/privacy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["*.logrocket.io", "*.logrocket.com", "*.lr-in.com", "*.lr-in-prod.com", "*.lr-ingest.io", "*.lr-ingest.com", "*.lr-intake.com", "*.logr-in.com", "*.logr-ingest.com", "*.lgrckt-in.com", "*.ingest-lr.com"];
    readonly cookies: readonly [{
        readonly name: "_lr_tabs_-*";
        readonly pattern: "_lr_tabs_-.+";
        readonly days: 1;
        readonly purpose: "Keeps which tabs belong to a visit";
    }, {
        readonly name: "_lr_hb_-*";
        readonly pattern: "_lr_hb_-.+";
        readonly days: 1;
        readonly purpose: "Keeps that the visit still goes on";
    }, {
        readonly name: "_lr_uf_-*";
        readonly pattern: "_lr_uf_-.+";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly load: readonly [{
        readonly script: "https://cdn.logrocket.io/LogRocket.min.js";
        readonly attributes: {
            readonly crossorigin: "anonymous";
        };
    }, {
        readonly call: "LogRocket.init";
        readonly args: readonly ["{id}"];
    }];
    readonly unverified: readonly ["cookies"];
};
