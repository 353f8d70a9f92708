export declare const mouseflow: {
    readonly id: "mouseflow";
    readonly name: "Mouseflow";
    readonly vendor: "Mouseflow";
    readonly purpose: "Records where visitors move, click and scroll and how they fill in forms, so that the shop can improve its pages.";
    readonly privacyUrl: "https://mouseflow.com/legal/gdpr/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.mouseflow.com", "*.mouseflow.com"];
    readonly cookies: readonly [{
        readonly name: "mf_user";
        readonly days: 90;
        readonly purpose: "Tells a new visitor from a returning one";
    }, {
        readonly name: "mf_*";
        readonly pattern: "mf_.+";
        readonly purpose: "Keeps the recording of one visit together";
    }];
    readonly before: readonly [{
        readonly stub: "_mfq";
        readonly methods: readonly [];
    }, {
        readonly set: "mouseflowAutoStart";
        readonly value: false;
    }];
    readonly load: readonly [{
        readonly script: "https://cdn.mouseflow.com/projects/{id}.js";
    }];
    readonly allow: readonly [{
        readonly call: "mouseflow.start";
        readonly args: readonly [];
    }];
    readonly refuse: readonly [{
        readonly push: "_mfq";
        readonly value: readonly ["stop"];
    }];
};
