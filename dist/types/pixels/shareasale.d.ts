export declare const shareasale: {
    readonly id: "shareasale";
    readonly name: "ShareASale (part of Awin)";
    readonly vendor: "Awin";
    readonly purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner; now a part of Awin.";
    readonly privacyUrl: "https://www.shareasale.com/PrivacyPolicy.pdf";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["www.shareasale.com", "shareasale.com", "shareasale-analytics.com", "www.dwin1.com"];
    readonly paths: readonly ["www.shareasale.com/sale.cfm", "shareasale.com/sale.cfm", "www.dwin1.com/19038.js"];
    readonly cookies: readonly [{
        readonly name: "sas_m_awin";
        readonly days: 365;
        readonly purpose: "Keeps which partner link led here";
    }];
    readonly load: readonly [{
        readonly script: "https://www.dwin1.com/19038.js";
    }];
    readonly unverified: readonly ["cookies"];
};
