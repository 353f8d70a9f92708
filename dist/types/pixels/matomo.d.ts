export declare const matomo: {
    readonly id: "matomo";
    readonly name: "Matomo";
    readonly vendor: "InnoCraft";
    readonly purpose: "Counts visits, pages and purchases for the shop's own statistics, and recognises the browser on later visits.";
    readonly privacyUrl: "https://matomo.org/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.matomo.cloud", "*.matomo.cloud"];
    readonly paths: readonly ["/matomo.js", "/matomo.php", "/piwik.js", "/piwik.php"];
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
        readonly name: "_pk_ref.*";
        readonly pattern: "_pk_ref\\..+";
        readonly days: 182;
        readonly purpose: "Keeps where the visitor first came from";
    }, {
        readonly name: "_pk_cvar.*";
        readonly pattern: "_pk_cvar\\..+";
        readonly days: 0.02;
        readonly purpose: "Holds values that the site chose to record";
    }, {
        readonly name: "_pk_hsr.*";
        readonly pattern: "_pk_hsr\\..+";
        readonly days: 0.02;
        readonly purpose: "Keeps whether the visit is recorded";
    }, {
        readonly name: "_pk_testcookie.*";
        readonly pattern: "_pk_testcookie\\..+";
        readonly purpose: "Tests whether the browser takes cookies";
    }, {
        readonly name: "mtm_consent";
        readonly days: 10950;
        readonly purpose: "Keeps that the visitor agreed to be measured";
    }, {
        readonly name: "mtm_cookie_consent";
        readonly days: 10950;
        readonly purpose: "Keeps that the visitor agreed to cookies";
    }, {
        readonly name: "mtm_consent_removed";
        readonly days: 10950;
        readonly purpose: "Keeps that the visitor withdrew consent";
    }, {
        readonly name: "matomo_ignore";
        readonly days: 10950;
        readonly purpose: "Keeps that the visitor opted out";
    }, {
        readonly name: "matomo_sessid";
        readonly days: 14;
        readonly purpose: "Protects the opt-out form against forgery";
    }];
    readonly settings: {
        readonly host: "";
    };
    readonly before: readonly [{
        readonly push: "_paq";
        readonly value: readonly ["requireConsent"];
    }];
    readonly load: readonly [{
        readonly push: "_paq";
        readonly value: readonly ["setTrackerUrl", "{host}/matomo.php"];
    }, {
        readonly push: "_paq";
        readonly value: readonly ["setSiteId", "{id}"];
    }, {
        readonly push: "_paq";
        readonly value: readonly ["trackPageView"];
    }, {
        readonly push: "_paq";
        readonly value: readonly ["enableLinkTracking"];
    }, {
        readonly script: "{host}/matomo.js";
    }];
    readonly allow: readonly [{
        readonly push: "_paq";
        readonly value: readonly ["setConsentGiven"];
    }];
    readonly refuse: readonly [{
        readonly push: "_paq";
        readonly value: readonly ["forgetConsentGiven"];
    }];
};
