export declare const yahooDot: {
    readonly id: "yahoo-dot";
    readonly name: "Yahoo Dot tag";
    readonly vendor: "Yahoo";
    readonly purpose: "Tells Yahoo which visits and purchases follow its ads, and whom to show them to.";
    readonly privacyUrl: "https://legal.yahoo.com/us/en/yahoo/privacy/index.html";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["s.yimg.com", "sp.analytics.yahoo.com"];
    readonly paths: readonly ["s.yimg.com/wi/"];
    readonly foreignCookies: readonly [{
        readonly name: "A3";
        readonly host: "yahoo.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "A1";
        readonly host: "yahoo.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "A1S";
        readonly host: "yahoo.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "IDSYNC";
        readonly host: "yahoo.com";
        readonly days: 365;
        readonly purpose: "Matches the visitor's number with those of partners";
    }, {
        readonly name: "APID";
        readonly host: "yahoo.com";
        readonly days: 30;
        readonly purpose: "Recognises the browser for advertising";
    }];
    readonly before: readonly [{
        readonly stub: "dotq";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly push: "dotq";
        readonly value: {
            readonly projectId: "10000";
            readonly properties: {
                readonly pixelId: "{id}";
            };
        };
    }, {
        readonly script: "https://s.yimg.com/wi/ytc.js";
    }];
};
