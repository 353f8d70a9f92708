export declare const rtbHouse: {
    readonly id: "rtb-house";
    readonly name: "RTB House";
    readonly vendor: "RTB House";
    readonly purpose: "Keeps which products a visitor looked at, to show ads for them on other websites.";
    readonly privacyUrl: "https://www.rtbhouse.com/privacy-center/services-privacy-policy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["tags.creativecdn.com", "*.creativecdn.com", "*.erne.co"];
    readonly cookies: readonly [{
        readonly name: "__rtbh.uid";
        readonly days: 365;
        readonly purpose: "Recognises the person";
    }, {
        readonly name: "__rtbh.lid";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "__rtbh.aid";
        readonly days: 365;
        readonly purpose: "Recognises the browser for advertising";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "u";
        readonly host: "creativecdn.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on many websites";
    }, {
        readonly name: "g";
        readonly host: "creativecdn.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "c";
        readonly host: "creativecdn.com";
        readonly days: 365;
        readonly purpose: "Matches the visitor's number with those of partners";
    }, {
        readonly name: "ts";
        readonly host: "creativecdn.com";
        readonly days: 365;
        readonly purpose: "Keeps when the number was made";
    }];
    readonly before: readonly [{
        readonly stub: "rtbhEvents";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly script: "https://tags.creativecdn.com/{id}.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
