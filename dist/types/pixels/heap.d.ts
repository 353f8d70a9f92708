export declare const heap: {
    readonly id: "heap";
    readonly name: "Heap";
    readonly vendor: "Contentsquare";
    readonly purpose: "Records every click and page of a visit, so that the shop can see how its pages are used.";
    readonly privacyUrl: "https://www.heap.io/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.heapanalytics.com", "heapanalytics.com", "*.heapanalytics.com", "*.us.heap-api.com", "*.eu.heap-api.com"];
    readonly cookies: readonly [{
        readonly name: "_hp2_id.*";
        readonly pattern: "_hp2_id\\..+";
        readonly days: 395;
        readonly purpose: "Recognises the browser, in version 4";
    }, {
        readonly name: "_hp2_ses_props.*";
        readonly pattern: "_hp2_ses_props\\..+";
        readonly days: 0.02;
        readonly purpose: "Keeps what belongs to one visit, in version 4";
    }, {
        readonly name: "_hp2_props.*";
        readonly pattern: "_hp2_props\\..+";
        readonly days: 395;
        readonly purpose: "Keeps what is added to each event, in version 4";
    }, {
        readonly name: "_hp5_meta.*";
        readonly pattern: "_hp5_meta\\..+";
        readonly days: 395;
        readonly purpose: "Recognises the browser and keeps the visit together, in version 5";
    }, {
        readonly name: "_hp5_event_props.*";
        readonly pattern: "_hp5_event_props\\..+";
        readonly days: 395;
        readonly purpose: "Keeps what is added to each event, in version 5";
    }, {
        readonly name: "_hp2_hld.*";
        readonly pattern: "_hp2_hld\\..+";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }, {
        readonly name: "userty.core.p.*";
        readonly pattern: "userty\\.core\\.p\\..+";
        readonly days: 730;
        readonly purpose: "Recognises the browser for recordings";
    }, {
        readonly name: "userty.core.s.*";
        readonly pattern: "userty\\.core\\.s\\..+";
        readonly purpose: "Keeps the recording of one visit together";
    }];
    readonly allow: readonly [{
        readonly call: "heap.startTracking";
        readonly args: readonly ["{id}"];
    }];
    readonly refuse: readonly [{
        readonly call: "heap.stopTracking";
        readonly args: readonly [];
    }];
    readonly unverified: readonly ["allow", "refuse"];
};
