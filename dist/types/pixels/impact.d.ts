export declare const impact: {
    readonly id: "impact";
    readonly name: "impact.com Universal Tracking Tag";
    readonly vendor: "impact.com";
    readonly purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.";
    readonly privacyUrl: "https://impact.com/privacy-policy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["utt.impactcdn.com", "*.impactcdn.com", "*.impactradius-event.com", "*.sjv.io", "*.pxf.io", "*.ojrq.net", "*.evyy.net", "*.7eer.net"];
    readonly cookies: readonly [{
        readonly name: "IR_PI";
        readonly days: 720;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "IR_gbd";
        readonly purpose: "Keeps which domain is the site's own";
    }, {
        readonly name: "IR_*";
        readonly pattern: "IR_.+";
        readonly purpose: "Keeps the visit that a campaign led to";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "brwsr";
        readonly host: "sjv.io";
        readonly days: 720;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "irld";
        readonly host: "sjv.io";
        readonly days: 180;
        readonly purpose: "Keeps the last click on a partner link";
    }];
    readonly before: readonly [{
        readonly set: "ire_o";
        readonly value: "ire";
    }, {
        readonly stub: "ire";
        readonly queue: "ire.a";
    }, {
        readonly call: "ire";
        readonly args: readonly ["consent", "default", {
            readonly tracking: "denied";
        }];
    }];
    readonly load: readonly [{
        readonly call: "ire";
        readonly args: readonly ["identify", {
            readonly customerId: "";
            readonly customerEmail: "";
            readonly customProfileId: "";
        }];
    }, {
        readonly script: "https://utt.impactcdn.com/{id}.js";
    }];
    readonly allow: readonly [{
        readonly call: "ire";
        readonly args: readonly ["consent", "update", {
            readonly tracking: "granted";
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "ire";
        readonly args: readonly ["consent", "update", {
            readonly tracking: "denied";
        }];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "before"];
};
