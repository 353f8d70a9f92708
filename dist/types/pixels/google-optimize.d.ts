export declare const googleOptimize: {
    readonly id: "google-optimize";
    readonly name: "Google Optimize (retired)";
    readonly vendor: "Google";
    readonly purpose: "Showed visitors different versions of a page to find the better one; the service is closed, and only its old cookies remain.";
    readonly privacyUrl: "https://business.safety.google/privacy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["www.googleoptimize.com", "optimize.google.com"];
    readonly cookies: readonly [{
        readonly name: "_gaexp";
        readonly days: 90;
        readonly purpose: "Keeps which test the visitor takes part in";
    }, {
        readonly name: "_gaexp_rc";
        readonly days: 0.0001;
        readonly purpose: "Carries a test over to another page";
    }, {
        readonly name: "_opt_expid";
        readonly days: 0.0001;
        readonly purpose: "Carries the test's number over to another page";
    }, {
        readonly name: "_opt_awcid";
        readonly days: 1;
        readonly purpose: "Keeps the advertiser of a tested campaign";
    }, {
        readonly name: "_opt_awmid";
        readonly days: 1;
        readonly purpose: "Keeps the tested campaign";
    }, {
        readonly name: "_opt_awgid";
        readonly days: 1;
        readonly purpose: "Keeps the ad group of a tested campaign";
    }, {
        readonly name: "_opt_awkid";
        readonly days: 1;
        readonly purpose: "Keeps the search word of a tested campaign";
    }, {
        readonly name: "_opt_utmc";
        readonly days: 1;
        readonly purpose: "Keeps the campaign that led here";
    }];
    readonly unverified: readonly ["cookies"];
};
