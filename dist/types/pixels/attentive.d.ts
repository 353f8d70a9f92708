export declare const attentive: {
    readonly id: "attentive";
    readonly name: "Attentive";
    readonly vendor: "Attentive Mobile";
    readonly purpose: "Shows sign-up forms for text messages and email, and recognises visitors to send them offers that fit what they looked at.";
    readonly privacyUrl: "https://www.attentive.com/legal/privacy";
    readonly category: "marketing";
    readonly sale: false;
    readonly hosts: readonly ["cdn.attn.tv", "*.attn.tv", "events.attentivemobile.com", "*.attentivemobile.com"];
    readonly cookies: readonly [{
        readonly name: "__attentive_id";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_attn_";
        readonly days: 395;
        readonly purpose: "Keeps earlier visits";
    }, {
        readonly name: "__attentive_cco";
        readonly days: 395;
        readonly purpose: "Keeps when the browser was first seen";
    }, {
        readonly name: "__attentive_session_id";
        readonly days: 0.02;
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "__attentive_pv";
        readonly days: 0.02;
        readonly purpose: "Counts pages of one visit";
    }, {
        readonly name: "__attentive_ss_referrer";
        readonly days: 0.02;
        readonly purpose: "Keeps where the visit came from";
    }, {
        readonly name: "__attentive_dv";
        readonly days: 1;
        readonly purpose: "Keeps that the visitor came today";
    }, {
        readonly name: "__attentive_client_user_id";
        readonly days: 395;
        readonly purpose: "Keeps the site's own number of the visitor";
    }];
    readonly load: readonly [{
        readonly script: "https://cdn.attn.tv/{id}/dtag.js";
    }];
    readonly unverified: readonly ["cookies"];
};
