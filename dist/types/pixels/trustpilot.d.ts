export declare const trustpilot: {
    readonly id: "trustpilot";
    readonly name: "Trustpilot TrustBox";
    readonly vendor: "Trustpilot";
    readonly purpose: "Shows how customers rate the shop, and can invite buyers to write a review.";
    readonly privacyUrl: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["widget.trustpilot.com", "invitejs.trustpilot.com", "ecommplugins-trustboxsettings.trustpilot.com"];
    readonly load: readonly [{
        readonly script: "https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js";
    }];
};
