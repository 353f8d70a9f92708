export declare const linkedinInsight: {
    readonly id: "linkedin-insight";
    readonly name: "LinkedIn Insight Tag";
    readonly vendor: "LinkedIn";
    readonly purpose: "Tells LinkedIn which visits and purchases follow its ads, and shows the shop in what trades its visitors work.";
    readonly privacyUrl: "https://www.linkedin.com/legal/privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["snap.licdn.com", "px.ads.linkedin.com", "px4.ads.linkedin.com", "dc.ads.linkedin.com", "www.linkedin.com", "p.adsymptotic.com", "*.oribi.io"];
    readonly paths: readonly ["snap.licdn.com/li.lms-analytics/", "www.linkedin.com/px/"];
    readonly cookies: readonly [{
        readonly name: "li_fat_id";
        readonly days: 30;
        readonly purpose: "Connects sales with clicks of LinkedIn members";
    }, {
        readonly name: "li_giant";
        readonly days: 7;
        readonly purpose: "Connects sales with groups of LinkedIn members";
    }, {
        readonly name: "ln_or";
        readonly days: 1;
        readonly purpose: "Keeps whether pages may be measured";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "bcookie";
        readonly host: "linkedin.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser";
    }, {
        readonly name: "li_sugr";
        readonly host: "linkedin.com";
        readonly days: 90;
        readonly purpose: "Matches visitors with LinkedIn members in some countries";
    }, {
        readonly name: "UserMatchHistory";
        readonly host: "linkedin.com";
        readonly days: 30;
        readonly purpose: "Keeps when ad numbers were matched";
    }, {
        readonly name: "AnalyticsSyncHistory";
        readonly host: "linkedin.com";
        readonly days: 30;
        readonly purpose: "Keeps when visits were matched with members";
    }, {
        readonly name: "lms_ads";
        readonly host: "linkedin.com";
        readonly days: 30;
        readonly purpose: "Recognises a LinkedIn member for ads";
    }, {
        readonly name: "lms_analytics";
        readonly host: "linkedin.com";
        readonly days: 30;
        readonly purpose: "Recognises a LinkedIn member for statistics";
    }, {
        readonly name: "lidc";
        readonly host: "linkedin.com";
        readonly days: 1;
        readonly purpose: "Keeps which data centre answers";
    }, {
        readonly name: "li_gc";
        readonly host: "linkedin.com";
        readonly days: 182;
        readonly purpose: "Keeps the consent of a visitor without an account";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "li_adsId";
        readonly purpose: "Recognises the browser for advertising";
    }];
    readonly before: readonly [{
        readonly stub: "lintrk";
        readonly queue: "lintrk.q";
    }];
    readonly load: readonly [{
        readonly set: "_linkedin_partner_id";
        readonly value: "{id}";
    }, {
        readonly push: "_linkedin_data_partner_ids";
        readonly value: "{id}";
    }, {
        readonly script: "https://snap.licdn.com/li.lms-analytics/insight.min.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies", "storage"];
};
