export declare const fathom: {
    readonly id: "fathom";
    readonly name: "Fathom Analytics";
    readonly vendor: "Conva Ventures";
    readonly purpose: "Counts visits and where they come from, without cookies and without recognising visitors.";
    readonly privacyUrl: "https://usefathom.com/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.usefathom.com", "*.usefathom.com"];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "blockFathomTracking";
        readonly purpose: "Leaves visits of this browser uncounted";
    }];
    readonly load: readonly [{
        readonly script: "https://cdn.usefathom.com/script.js";
        readonly attributes: {
            readonly 'data-site': "{id}";
        };
    }];
};
