export declare const theTradeDesk: {
    readonly id: "the-trade-desk";
    readonly name: "The Trade Desk universal pixel";
    readonly vendor: "The Trade Desk";
    readonly purpose: "Tells The Trade Desk which visits and purchases follow the shop's ads, and lets it recognise visitors on other websites.";
    readonly privacyUrl: "https://www.thetradedesk.com/us/privacy";
    readonly category: "marketing";
    readonly sale: true;
    readonly settings: {
        readonly advertiserId: "";
    };
    readonly hosts: readonly ["js.adsrvr.org", "insight.adsrvr.org", "match.adsrvr.org", "*.adsrvr.org"];
    readonly foreignCookies: readonly [{
        readonly name: "TDID";
        readonly host: "adsrvr.org";
        readonly days: 365;
        readonly purpose: "Recognises the browser on many websites";
    }, {
        readonly name: "TDCPM";
        readonly host: "adsrvr.org";
        readonly days: 365;
        readonly purpose: "Matches the visitor's number with those of partners";
    }];
    readonly load: readonly [{
        readonly script: "https://js.adsrvr.org/up_loader.1.1.0.js";
    }, {
        readonly new: "TTDUniversalPixelApi";
        readonly args: readonly [];
        readonly as: "ttdPixel";
    }, {
        readonly call: "ttdPixel.init";
        readonly args: readonly ["{advertiserId}", readonly ["{id}"], "https://insight.adsrvr.org/track/up"];
    }];
};
