export declare const outbrain: {
    readonly id: "outbrain";
    readonly name: "Outbrain (Amplify) Pixel";
    readonly vendor: "Teads";
    readonly purpose: "Tells Outbrain which visits and purchases follow its ads on news sites, and whom to show them to.";
    readonly privacyUrl: "https://www.outbrain.com/privacy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["amplify.outbrain.com", "tr.outbrain.com", "wave.outbrain.com", "widgets.outbrain.com", "*.outbrain.com", "*.outbrainimg.com"];
    readonly cookies: readonly [{
        readonly name: "outbrain_cid_fetch";
        readonly days: 0.003;
        readonly purpose: "Limits how often an ad click is looked up";
    }, {
        readonly name: "dicbo_id";
        readonly days: 90;
        readonly purpose: "Keeps which ad was clicked before the visit";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "obuid";
        readonly host: "outbrain.com";
        readonly days: 91;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "recs";
        readonly host: "outbrain.com";
        readonly days: 0.0007;
        readonly purpose: "Keeps which recommendations were shown";
    }];
    readonly before: readonly [{
        readonly stub: "obApi";
    }, {
        readonly set: "obApi.version";
        readonly value: "1.0";
    }, {
        readonly set: "obApi.loaded";
        readonly value: true;
    }];
    readonly load: readonly [{
        readonly set: "OB_ADV_ID";
        readonly value: "{id}";
    }, {
        readonly set: "obApi.marketerId";
        readonly value: "{id}";
    }, {
        readonly call: "obApi";
        readonly args: readonly ["track", "PAGE_VIEW"];
    }, {
        readonly script: "https://amplify.outbrain.com/cp/obtp.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "before", "load"];
};
