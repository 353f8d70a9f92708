export declare const simpleAnalytics: {
    readonly id: "simple-analytics";
    readonly name: "Simple Analytics";
    readonly vendor: "Simple Analytics";
    readonly purpose: "Counts visits and where they come from, without cookies and without recognising visitors.";
    readonly privacyUrl: "https://www.simpleanalytics.com/privacy-policy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["scripts.simpleanalyticscdn.com", "queue.simpleanalyticscdn.com", "simpleanalyticscdn.com"];
    readonly load: readonly [{
        readonly script: "https://scripts.simpleanalyticscdn.com/latest.js";
    }];
};
