export declare const piwikPro: {
    readonly id: "piwik-pro";
    readonly name: "Piwik PRO";
    readonly vendor: "Piwik PRO";
    readonly purpose: "Counts visits, pages and purchases for the shop's statistics, and recognises the browser on later visits.";
    readonly privacyUrl: "https://piwik.pro/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly account: "";
    };
    readonly hosts: readonly ["*.piwik.pro", "*.containers.piwik.pro", "*.piwikpro.com"];
    readonly paths: readonly ["/ppms.js", "/ppms.php"];
    readonly cookies: readonly [{
        readonly name: "_pk_id.*";
        readonly pattern: "_pk_id\\..+";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_pk_ses.*";
        readonly pattern: "_pk_ses\\..+";
        readonly days: 0.02;
        readonly purpose: "Tells whether a visit still goes on";
    }, {
        readonly name: "stg_traffic_source_priority";
        readonly days: 0.02;
        readonly purpose: "Keeps what kind of link led here";
    }, {
        readonly name: "stg_last_interaction";
        readonly days: 365;
        readonly purpose: "Keeps when the visitor was last active";
    }, {
        readonly name: "stg_returning_visitor";
        readonly days: 365;
        readonly purpose: "Tells a returning visitor from a new one";
    }, {
        readonly name: "stg_externalReferrer";
        readonly purpose: "Keeps the page that led here";
    }, {
        readonly name: "stg_fired__*";
        readonly pattern: "stg_fired__.+";
        readonly purpose: "Keeps which tags have run";
    }, {
        readonly name: "stg_utm_campaign";
        readonly purpose: "Keeps the campaign that led here";
    }, {
        readonly name: "stg_pk_campaign";
        readonly purpose: "Keeps the campaign that led here";
    }, {
        readonly name: "ppms_privacy_*";
        readonly pattern: "ppms_privacy_.+";
        readonly days: 365;
        readonly purpose: "Keeps the answers to the vendor's own question for consent";
    }, {
        readonly name: "ppms_privacy_bar_*";
        readonly pattern: "ppms_privacy_bar_.+";
        readonly purpose: "Keeps that the vendor's own question was closed";
    }, {
        readonly name: "_stg_optout";
        readonly days: 365;
        readonly purpose: "Switches all tags off";
    }, {
        readonly name: "stg_global_opt_out";
        readonly days: 365;
        readonly purpose: "Switches the tags of all sites of an account off";
    }];
    readonly before: readonly [{
        readonly stub: "_paq";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly script: "https://{account}.containers.piwik.pro/{id}.js";
    }];
};
