export declare const fullstory: {
    readonly id: "fullstory";
    readonly name: "FullStory";
    readonly vendor: "FullStory";
    readonly purpose: "Records how visitors move, click and type, so that the shop can replay a visit and see where pages cause trouble.";
    readonly privacyUrl: "https://www.fullstory.com/legal/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["edge.fullstory.com", "rs.fullstory.com", "*.fullstory.com"];
    readonly cookies: readonly [{
        readonly name: "fs_uid";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "fs_lua";
        readonly days: 0.02;
        readonly purpose: "Keeps when the visitor was last active";
    }, {
        readonly name: "fs_session";
        readonly purpose: "Keeps the pages of one visit together";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "_fs_uid";
        readonly purpose: "Second copy of the number that recognises the browser";
    }, {
        readonly area: "local";
        readonly key: "_fs_lua";
        readonly purpose: "Second copy of when the visitor was last active";
    }, {
        readonly area: "session";
        readonly key: "_fs_tab_id";
        readonly purpose: "Tells open tabs apart";
    }];
    readonly before: readonly [{
        readonly set: "_fs_capture_on_startup";
        readonly value: false;
    }];
    readonly allow: readonly [{
        readonly call: "FS";
        readonly args: readonly ["start"];
    }, {
        readonly call: "FS";
        readonly args: readonly ["restart"];
    }];
    readonly refuse: readonly [{
        readonly call: "FS";
        readonly args: readonly ["shutdown"];
    }];
    readonly unverified: readonly ["cookies", "storage"];
};
