export declare const criteo: {
    readonly id: "criteo";
    readonly name: "Criteo OneTag";
    readonly vendor: "Criteo";
    readonly purpose: "Keeps which products a visitor looked at, to show ads for them on other websites.";
    readonly privacyUrl: "https://www.criteo.com/privacy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly settings: {
        readonly siteType: "d";
    };
    readonly hosts: readonly ["dynamic.criteo.com", "static.criteo.net", "sslwidget.criteo.com", "gum.criteo.com", "measurement-api.criteo.com", "*.criteo.com", "*.criteo.net"];
    readonly cookies: readonly [{
        readonly name: "cto_bundle";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "cto_bidid";
        readonly days: 395;
        readonly purpose: "Recognises the browser when ads are auctioned";
    }, {
        readonly name: "cto_idcpy";
        readonly days: 395;
        readonly purpose: "Second copy of the number that recognises the browser";
    }, {
        readonly name: "cto_sid";
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "cto_tld_test";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "uid";
        readonly host: "criteo.com";
        readonly days: 395;
        readonly purpose: "Recognises the browser on many websites";
    }, {
        readonly name: "optout";
        readonly host: "criteo.com";
        readonly days: 1825;
        readonly purpose: "Keeps that the visitor opted out";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "cto_bundle";
        readonly purpose: "Second copy of the number that recognises the browser";
    }, {
        readonly area: "local";
        readonly key: "criteo_pt_cdb_*";
        readonly purpose: "Keeps settings of ad auctions";
    }];
    readonly before: readonly [{
        readonly stub: "criteo_q";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly push: "criteo_q";
        readonly value: {
            readonly event: "setAccount";
            readonly account: "{#id}";
        };
    }, {
        readonly push: "criteo_q";
        readonly value: {
            readonly event: "setSiteType";
            readonly type: "{siteType}";
        };
    }, {
        readonly script: "https://dynamic.criteo.com/js/ld/ld.js?a={id}";
    }];
    readonly unverified: readonly ["storage"];
};
