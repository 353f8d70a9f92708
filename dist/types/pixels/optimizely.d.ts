export declare const optimizely: {
    readonly id: "optimizely";
    readonly name: "Optimizely Web Experimentation";
    readonly vendor: "Optimizely";
    readonly purpose: "Shows visitors different versions of a page to find the better one, and recognises them so that each keeps seeing the same one.";
    readonly privacyUrl: "https://www.optimizely.com/legal/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.optimizely.com", "logx.optimizely.com", "*.optimizely.com"];
    readonly cookies: readonly [{
        readonly name: "optimizelyEndUserId";
        readonly days: 182;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "optimizelyOptOut";
        readonly days: 3650;
        readonly purpose: "Keeps that the visitor opted out";
    }, {
        readonly name: "optimizelyRedirectData";
        readonly days: 0.00006;
        readonly purpose: "Carries a test over to another page";
    }, {
        readonly name: "optimizelyDomainTestCookie";
        readonly days: 182;
        readonly purpose: "Tests on which domain a cookie can be kept";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "optimizely_data$$*";
        readonly purpose: "Keeps details of the visitor and events that wait to be sent";
    }];
    readonly before: readonly [{
        readonly stub: "optimizely";
        readonly methods: readonly [];
    }, {
        readonly push: "optimizely";
        readonly value: {
            readonly type: "holdEvents";
        };
    }];
    readonly load: readonly [{
        readonly script: "https://cdn.optimizely.com/js/{id}.js";
    }];
    readonly allow: readonly [{
        readonly push: "optimizely";
        readonly value: {
            readonly type: "optOut";
            readonly isOptOut: false;
        };
    }, {
        readonly push: "optimizely";
        readonly value: {
            readonly type: "sendEvents";
        };
    }];
    readonly refuse: readonly [{
        readonly push: "optimizely";
        readonly value: {
            readonly type: "optOut";
            readonly isOptOut: true;
        };
    }];
    readonly persists: true;
    readonly unverified: readonly ["before", "allow", "refuse", "storage"];
};
