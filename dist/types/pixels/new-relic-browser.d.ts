export declare const newRelicBrowser: {
    readonly id: "new-relic-browser";
    readonly name: "New Relic Browser";
    readonly vendor: "New Relic";
    readonly purpose: "Measures how fast pages load and which errors occur, and may record visits to find their cause.";
    readonly privacyUrl: "https://newrelic.com/termsandconditions/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["js-agent.newrelic.com", "bam.nr-data.net", "bam-cell.nr-data.net", "bam.eu01.nr-data.net", "*.nr-data.net"];
    readonly foreignCookies: readonly [{
        readonly name: "JSESSIONID";
        readonly host: "nr-data.net";
        readonly purpose: "Counts visits, in older versions";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "NRBA_SESSION*";
        readonly purpose: "Keeps what belongs to one visit";
    }];
    readonly before: readonly [{
        readonly set: "NREUM.init.browser_consent_mode.enabled";
        readonly value: true;
    }];
    readonly allow: readonly [{
        readonly call: "newrelic.consent";
        readonly args: readonly [true];
    }];
    readonly refuse: readonly [{
        readonly call: "newrelic.consent";
        readonly args: readonly [false];
    }];
    readonly persists: true;
};
