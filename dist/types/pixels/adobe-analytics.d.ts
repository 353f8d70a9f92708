export declare const adobeAnalytics: {
    readonly id: "adobe-analytics";
    readonly name: "Adobe Analytics and Experience Platform Web SDK";
    readonly vendor: "Adobe";
    readonly purpose: "Counts visits, pages and purchases for the shop's statistics, and recognises the browser on later visits.";
    readonly privacyUrl: "https://www.adobe.com/privacy/policy.html";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["assets.adobedtm.com", "*.omtrdc.net", "*.2o7.net", "edge.adobedc.net", "*.adobedc.net", "adobedc.demdex.net"];
    readonly paths: readonly ["/ee/v1/interact", "/ee/v1/collect", "/ee/*/v1/interact", "/ee/*/v1/collect", "/b/ss/"];
    readonly cookies: readonly [{
        readonly name: "s_vi";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "s_fid";
        readonly days: 730;
        readonly purpose: "Recognises the browser where the main cookie is refused";
    }, {
        readonly name: "s_ecid";
        readonly days: 730;
        readonly purpose: "Recognises the browser in Adobe's products, set by the server";
    }, {
        readonly name: "s_cc";
        readonly purpose: "Tests whether the browser takes cookies";
    }, {
        readonly name: "s_sq";
        readonly purpose: "Keeps the last link clicked";
    }, {
        readonly name: "s_ppv";
        readonly purpose: "Measures how much of a page was seen";
    }, {
        readonly name: "s_tp";
        readonly purpose: "Keeps the height of the page to measure how much was seen";
    }, {
        readonly name: "AMCV_*";
        readonly pattern: "AMCV_.+";
        readonly days: 730;
        readonly purpose: "Recognises the browser in Adobe's products";
    }, {
        readonly name: "AMCVS_*";
        readonly pattern: "AMCVS_.+";
        readonly purpose: "Marks that the browser's number was set in this visit";
    }, {
        readonly name: "kndctr_*_identity";
        readonly pattern: "kndctr_.+_identity";
        readonly days: 395;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "kndctr_*_consent";
        readonly pattern: "kndctr_.+_consent";
        readonly days: 180;
        readonly purpose: "Keeps the consent that Adobe was told";
    }, {
        readonly name: "kndctr_*_cluster";
        readonly pattern: "kndctr_.+_cluster";
        readonly days: 0.02;
        readonly purpose: "Keeps which server region answers";
    }, {
        readonly name: "sat_track";
        readonly days: 90;
        readonly purpose: "Keeps whether the tag manager may run its tags";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "demdex";
        readonly host: "demdex.net";
        readonly days: 180;
        readonly purpose: "Recognises the browser on many websites";
    }];
    readonly settings: {
        readonly host: "https://assets.adobedtm.com";
        readonly propertyId: "";
    };
    readonly load: readonly [{
        readonly script: "{host}/{id}/launch-{propertyId}.min.js";
    }];
    readonly allow: readonly [{
        readonly call: "alloy";
        readonly args: readonly ["setConsent", {
            readonly consent: readonly [{
                readonly standard: "Adobe";
                readonly version: "1.0";
                readonly value: {
                    readonly general: "in";
                };
            }];
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "alloy";
        readonly args: readonly ["setConsent", {
            readonly consent: readonly [{
                readonly standard: "Adobe";
                readonly version: "1.0";
                readonly value: {
                    readonly general: "out";
                };
            }];
        }];
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
