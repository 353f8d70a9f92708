export declare const taboola: {
    readonly id: "taboola";
    readonly name: "Taboola Pixel";
    readonly vendor: "Taboola";
    readonly purpose: "Tells Taboola which visits and purchases follow its ads on news sites, and whom to show them to.";
    readonly privacyUrl: "https://www.taboola.com/policies/privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["cdn.taboola.com", "trc.taboola.com", "trc-events.taboola.com", "*.taboola.com", "*.taboolasyndication.com"];
    readonly cookies: readonly [{
        readonly name: "taboola_session_id";
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "taboola_fp_td_user_id";
        readonly days: 365;
        readonly purpose: "Keeps that a recommendation was clicked";
    }, {
        readonly name: "_tb_sess_r";
        readonly days: 0.02;
        readonly purpose: "Keeps where the visit came from";
    }, {
        readonly name: "_tb_t_ppg";
        readonly days: 0.02;
        readonly purpose: "Keeps the page before";
    }, {
        readonly name: "tb_click_param";
        readonly days: 0.0006;
        readonly purpose: "Keeps details of an ad click";
    }, {
        readonly name: "abLdr";
        readonly days: 0.12;
        readonly purpose: "Keeps which version is tested for speed";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "t_gid";
        readonly host: "taboola.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "t_pt_gid";
        readonly host: "taboola.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on this site alone";
    }, {
        readonly name: "taboola_select";
        readonly host: "taboola.com";
        readonly days: 365;
        readonly purpose: "Keeps which features are on";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "taboola global:*";
        readonly purpose: "Keeps what is known of the visitor";
    }];
    readonly before: readonly [{
        readonly stub: "_tfa";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly push: "_tfa";
        readonly value: {
            readonly notify: "event";
            readonly name: "page_view";
            readonly id: "{#id}";
        };
    }, {
        readonly script: "https://cdn.taboola.com/libtrc/unip/{id}/tfa.js";
    }];
    readonly unverified: readonly ["storage"];
};
