export declare const rakutenAdvertising: {
    readonly id: "rakuten-advertising";
    readonly name: "Rakuten Advertising";
    readonly vendor: "Rakuten";
    readonly purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.";
    readonly privacyUrl: "https://rakutenadvertising.com/legal-notices/services-privacy-policy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["tag.rmp.rakuten.com", "track.linksynergy.com", "*.linksynergy.com", "*.rmtag.com", "*.mediaforge.com", "*.nxtck.com"];
    readonly cookies: readonly [{
        readonly name: "rmStore";
        readonly days: 30;
        readonly purpose: "Keeps details of the partner link that led here";
    }, {
        readonly name: "rmStoreGateway";
        readonly days: 30;
        readonly purpose: "Keeps a partner link that led here by way of another page";
    }];
    readonly load: readonly [{
        readonly script: "https://tag.rmp.rakuten.com/{id}.ct.js";
    }];
    readonly unverified: readonly ["load", "cookies"];
};
