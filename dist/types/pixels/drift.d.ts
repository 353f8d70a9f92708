export declare const drift: {
    readonly id: "drift";
    readonly name: "Drift";
    readonly vendor: "Salesloft";
    readonly purpose: "Lets visitors chat with the sales team, and recognises them on later visits.";
    readonly privacyUrl: "https://www.salesloft.com/legal/privacy-notice";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["js.driftt.com", "*.driftt.com", "*.drift.com", "*.driftapi.com"];
    readonly cookies: readonly [{
        readonly name: "drift_aid";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "driftt_aid";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "drift_campaign_refresh";
        readonly days: 0.02;
        readonly purpose: "Keeps when chat campaigns were last looked up";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "DRIFT_visitCounts";
        readonly purpose: "Counts visits";
    }, {
        readonly area: "local";
        readonly key: "DRIFT_openTabs";
        readonly purpose: "Keeps which tabs are open";
    }];
    readonly unverified: readonly ["cookies", "storage"];
};
