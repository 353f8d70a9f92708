export declare const plausible: {
    readonly id: "plausible";
    readonly name: "Plausible Analytics";
    readonly vendor: "Plausible Insights";
    readonly purpose: "Counts visits and where they come from, without cookies and without recognising visitors.";
    readonly privacyUrl: "https://plausible.io/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly host: "https://plausible.io";
    };
    readonly hosts: readonly ["plausible.io"];
    readonly paths: readonly ["plausible.io/js/", "plausible.io/api/event"];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "plausible_ignore";
        readonly purpose: "Leaves visits of this browser uncounted";
    }];
    readonly before: readonly [{
        readonly stub: "plausible";
        readonly queue: "plausible.q";
    }, {
        readonly set: "plausible.o";
        readonly value: {};
    }];
    readonly load: readonly [{
        readonly script: "{host}/js/pa-{id}.js";
    }];
    readonly unverified: readonly ["before"];
};
