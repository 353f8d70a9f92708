export declare const amazonAds: {
    readonly id: "amazon-ads";
    readonly name: "Amazon Ads Tag";
    readonly vendor: "Amazon";
    readonly purpose: "Tells Amazon what visitors do in the shop, to measure ads on Amazon and to choose whom to show them to.";
    readonly privacyUrl: "https://www.amazon.com/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["c.amazon-adsystem.com", "s.amazon-adsystem.com", "*.amazon-adsystem.com"];
    readonly paths: readonly ["c.amazon-adsystem.com/aat/", "s.amazon-adsystem.com/"];
    readonly foreignCookies: readonly [{
        readonly name: "ad-id";
        readonly host: "amazon-adsystem.com";
        readonly days: 190;
        readonly purpose: "Recognises the browser for advertising";
    }, {
        readonly name: "ad-privacy";
        readonly host: "amazon-adsystem.com";
        readonly days: 1825;
        readonly purpose: "Keeps choices about ads";
    }];
    readonly settings: {
        readonly region: "NA";
        readonly country: "";
    };
    readonly load: readonly [{
        readonly set: "amzn.q";
        readonly value: readonly [];
    }, {
        readonly script: "https://c.amazon-adsystem.com/aat/amzn-consent.js";
    }, {
        readonly script: "https://c.amazon-adsystem.com/aat/amzn.js";
    }, {
        readonly call: "amznConsent";
        readonly args: readonly [{
            readonly countryCode: "{country}";
            readonly enableAdStorage: true;
            readonly enableUserData: true;
        }];
    }, {
        readonly call: "amzn";
        readonly args: readonly ["setRegion", "{region}"];
    }, {
        readonly call: "amzn";
        readonly args: readonly ["addTag", "{id}"];
    }, {
        readonly call: "amzn";
        readonly args: readonly ["trackEvent", "PageView"];
    }];
    readonly allow: readonly [{
        readonly call: "amznConsent";
        readonly args: readonly [{
            readonly countryCode: "{country}";
            readonly enableAdStorage: true;
            readonly enableUserData: true;
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "amznConsent";
        readonly args: readonly [{
            readonly countryCode: "{country}";
            readonly enableAdStorage: false;
            readonly enableUserData: false;
        }];
    }];
    readonly persists: true;
    readonly unverified: readonly ["load", "persists"];
};
