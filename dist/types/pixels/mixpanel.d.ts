export declare const mixpanel: {
    readonly id: "mixpanel";
    readonly name: "Mixpanel";
    readonly vendor: "Mixpanel";
    readonly purpose: "Records which parts of the shop a visitor uses, in what order and how often, so that the shop can be improved.";
    readonly privacyUrl: "https://mixpanel.com/legal/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.mxpnl.com", "api-js.mixpanel.com", "api.mixpanel.com", "api-eu.mixpanel.com", "api-in.mixpanel.com"];
    readonly cookies: readonly [{
        readonly name: "mp_*_mixpanel";
        readonly pattern: "mp_.+_mixpanel";
        readonly days: 365;
        readonly purpose: "Recognises the browser and keeps details of it";
    }, {
        readonly name: "__mp_opt_in_out_*";
        readonly pattern: "__mp_opt_in_out_.+";
        readonly days: 365;
        readonly purpose: "Keeps whether the visitor opted in or out";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "mp_{id}_mixpanel";
        readonly purpose: "Keeps what is known of the visitor where the site prefers storage";
    }, {
        readonly area: "local";
        readonly key: "__mp_opt_in_out_*";
        readonly purpose: "Keeps whether the visitor opted in or out";
    }, {
        readonly area: "local";
        readonly key: "__mpq_*";
        readonly purpose: "Holds events that wait to be sent";
    }, {
        readonly area: "session";
        readonly key: "mp_tab_id_*";
        readonly purpose: "Tells open tabs apart";
    }, {
        readonly area: "session";
        readonly key: "mp_gen_new_tab_id_*";
        readonly purpose: "Keeps when a tab needs a new number";
    }, {
        readonly area: "idb";
        readonly key: "mixpanelBrowserDb";
        readonly purpose: "Holds recordings that wait to be sent";
    }, {
        readonly area: "idb";
        readonly key: "mixpanelFlagsDb";
        readonly purpose: "Keeps which new features are on for the visitor";
    }];
    readonly settings: {
        readonly host: "https://cdn.mxpnl.com";
        readonly apiHost: "https://api-js.mixpanel.com";
        readonly ignoreDnt: "0";
        readonly wait: "5000";
    };
    readonly before: readonly [{
        readonly stub: "mixpanel";
        readonly methods: readonly ["disable", "enable", "time_event", "track", "track_pageview", "track_links", "track_forms", "track_with_groups", "add_group", "set_group", "remove_group", "register", "register_once", "unregister", "alias", "identify", "name_tag", "set_config", "reset", "opt_in_tracking", "opt_out_tracking", "clear_opt_in_out_tracking"];
    }, {
        readonly stub: "mixpanel.people";
        readonly methods: readonly ["set", "set_once", "unset", "increment", "append", "union", "remove", "track_charge", "delete_user"];
    }, {
        readonly set: "mixpanel.__SV";
        readonly value: 1.2;
    }];
    readonly load: readonly [{
        readonly set: "mixpanel._i";
        readonly value: readonly [readonly ["{id}", {
            readonly api_host: "{apiHost}";
            readonly track_pageview: "url-with-path-and-query-string";
            readonly ignore_dnt: "{#ignoreDnt}";
            readonly batch_flush_interval_ms: "{#wait}";
        }, "mixpanel"]];
    }, {
        readonly script: "{host}/libs/mixpanel-2-latest.min.js";
    }];
    readonly allow: readonly [{
        readonly call: "mixpanel.enable";
        readonly args: readonly [];
    }, {
        readonly call: "mixpanel.opt_in_tracking";
        readonly args: readonly [{
            readonly track: false;
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "mixpanel.opt_out_tracking";
        readonly args: readonly [];
    }, {
        readonly call: "mixpanel.disable";
        readonly args: readonly [];
    }];
};
