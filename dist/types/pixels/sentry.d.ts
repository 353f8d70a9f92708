export declare const sentry: {
    readonly id: "sentry";
    readonly name: "Sentry";
    readonly vendor: "Functional Software";
    readonly purpose: "Reports errors of the page to the shop's developers, with what led to them, and may replay the visit.";
    readonly privacyUrl: "https://sentry.io/privacy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["browser.sentry-cdn.com", "js.sentry-cdn.com", "*.sentry-cdn.com", "*.ingest.sentry.io", "*.ingest.us.sentry.io", "*.ingest.de.sentry.io"];
    readonly storage: readonly [{
        readonly area: "session";
        readonly key: "sentryReplaySession";
        readonly purpose: "Keeps the recording of one visit together";
    }];
    readonly load: readonly [{
        readonly script: "https://js.sentry-cdn.com/{id}.min.js";
        readonly attributes: {
            readonly crossorigin: "anonymous";
        };
    }];
    readonly unverified: readonly ["storage"];
};
