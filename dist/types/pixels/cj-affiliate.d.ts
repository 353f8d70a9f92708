export declare const cjAffiliate: {
    readonly id: "cj-affiliate";
    readonly name: "CJ Affiliate";
    readonly vendor: "Publicis";
    readonly purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.";
    readonly privacyUrl: "https://www.cj.com/legal/privacy-policy-services";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.mczbf.com", "www.emjcd.com", "*.emjcd.com", "*.dotomi.com", "*.dpbolvw.net", "*.ftjcfx.com", "*.tqlkg.com"];
    readonly paths: readonly ["www.mczbf.com/tags/"];
    readonly cookies: readonly [{
        readonly name: "cje";
        readonly days: 395;
        readonly purpose: "Keeps the partner link that led here, set by the site's server";
    }, {
        readonly name: "cjevent_dc";
        readonly days: 395;
        readonly purpose: "Keeps the partner link that led here";
    }, {
        readonly name: "cjConsent";
        readonly days: 395;
        readonly purpose: "Keeps the consent that CJ was told";
    }, {
        readonly name: "cjUser";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "DotomiUser";
        readonly host: "dotomi.com";
        readonly days: 395;
        readonly purpose: "Recognises the browser on many websites";
    }, {
        readonly name: "cjae";
        readonly host: "dotomi.com";
        readonly days: 30;
        readonly purpose: "Keeps what the browser did";
    }];
    readonly load: readonly [{
        readonly script: "https://www.mczbf.com/tags/{id}/tag.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
