export declare const hubspot: {
    readonly id: "hubspot";
    readonly name: "HubSpot";
    readonly vendor: "HubSpot";
    readonly purpose: "Joins visits, forms and chats of a visitor to one contact, so that the shop can answer and send fitting offers.";
    readonly privacyUrl: "https://legal.hubspot.com/privacy-policy";
    readonly category: "marketing";
    readonly sale: false;
    readonly hosts: readonly ["*.hs-scripts.com", "*.hs-analytics.net", "*.hs-banner.com", "*.hsadspixel.net", "*.hscollectedforms.net", "*.hsleadflows.net", "*.usemessages.com", "*.hsforms.net", "*.hsforms.com", "track.hubspot.com", "forms.hubspot.com", "api.hubspot.com", "*.hubapi.com"];
    readonly cookies: readonly [{
        readonly name: "__hstc";
        readonly days: 182;
        readonly purpose: "Recognises the browser and counts its visits";
    }, {
        readonly name: "hubspotutk";
        readonly days: 182;
        readonly purpose: "Joins a form that is sent with earlier visits";
    }, {
        readonly name: "__hssc";
        readonly days: 0.02;
        readonly purpose: "Tells whether a visit still goes on";
    }, {
        readonly name: "__hssrc";
        readonly purpose: "Tells when the browser was restarted";
    }, {
        readonly name: "messagesUtk";
        readonly days: 182;
        readonly purpose: "Recognises the visitor in the chat";
    }, {
        readonly name: "__hs_opt_out";
        readonly days: 182;
        readonly purpose: "Keeps the answer to the vendor's own question for consent";
    }, {
        readonly name: "__hs_do_not_track";
        readonly days: 182;
        readonly purpose: "Keeps that nothing shall be recorded";
    }, {
        readonly name: "__hs_initial_opt_in";
        readonly days: 7;
        readonly purpose: "Keeps that the vendor's own question was shown";
    }, {
        readonly name: "__hs_cookie_cat_pref";
        readonly days: 182;
        readonly purpose: "Keeps the answers by category";
    }, {
        readonly name: "__hs_gpc_banner_dismiss";
        readonly days: 180;
        readonly purpose: "Keeps that the note on a privacy signal was closed";
    }, {
        readonly name: "__hs_notify_banner_dismiss";
        readonly days: 180;
        readonly purpose: "Keeps that a notice was closed";
    }, {
        readonly name: "hs_ab_test";
        readonly purpose: "Keeps which version of a page was shown";
    }, {
        readonly name: "hs-messages-is-open";
        readonly days: 0.02;
        readonly purpose: "Keeps whether the chat is open";
    }, {
        readonly name: "hs-messages-hide-welcome-message";
        readonly days: 1;
        readonly purpose: "Keeps that the chat's greeting was closed";
    }, {
        readonly name: "hs_langswitcher_choice";
        readonly days: 730;
        readonly purpose: "Keeps the chosen language";
    }];
    readonly before: readonly [{
        readonly set: "disableHubSpotCookieBanner";
        readonly value: true;
    }, {
        readonly stub: "_hsq";
        readonly methods: readonly [];
    }, {
        readonly push: "_hsp";
        readonly value: readonly ["setHubSpotConsent", {
            readonly analytics: false;
            readonly advertisement: false;
            readonly functionality: false;
        }];
    }];
    readonly load: readonly [{
        readonly script: "https://js.hs-scripts.com/{id}.js";
    }];
    readonly allow: readonly [{
        readonly push: "_hsp";
        readonly value: readonly ["setHubSpotConsent", {
            readonly analytics: true;
            readonly advertisement: true;
            readonly functionality: true;
        }];
    }];
    readonly refuse: readonly [{
        readonly push: "_hsp";
        readonly value: readonly ["revokeCookieConsent"];
    }];
    readonly persists: true;
    readonly unverified: readonly ["cookies"];
};
