export declare const vwo: {
    readonly id: "vwo";
    readonly name: "VWO";
    readonly vendor: "Wingify";
    readonly purpose: "Shows visitors different versions of a page to find the better one, and can record how they use it.";
    readonly privacyUrl: "https://vwo.com/privacy-policy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["dev.visualwebsiteoptimizer.com", "*.visualwebsiteoptimizer.com", "*.vwo.com"];
    readonly cookies: readonly [{
        readonly name: "_vwo_uuid_v2";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_vwo_uuid";
        readonly days: 3650;
        readonly purpose: "Recognises the browser on the site's several domains";
    }, {
        readonly name: "_vwo_ds";
        readonly days: 91;
        readonly purpose: "Keeps what belongs to earlier visits";
    }, {
        readonly name: "_vwo_sn";
        readonly days: 0.02;
        readonly purpose: "Keeps what belongs to one visit";
    }, {
        readonly name: "_vwo_referrer";
        readonly days: 0.0002;
        readonly purpose: "Keeps where the visit came from while a test redirects it";
    }, {
        readonly name: "_vis_opt_s";
        readonly days: 100;
        readonly purpose: "Counts visits";
    }, {
        readonly name: "_vis_opt_test_cookie";
        readonly purpose: "Tests whether the browser takes cookies";
    }, {
        readonly name: "_vis_opt_exp_*";
        readonly pattern: "_vis_opt_exp_.+";
        readonly days: 100;
        readonly purpose: "Keeps which version was shown and which goals were met";
    }, {
        readonly name: "_vis_opt_out";
        readonly days: 3650;
        readonly purpose: "Keeps that the visitor opted out";
    }, {
        readonly name: "_vwo_ssm";
        readonly days: 3650;
        readonly purpose: "Keeps pages with and without encryption in step";
    }, {
        readonly name: "_vwo_consent";
        readonly days: 365;
        readonly purpose: "Keeps the answer to the vendor's own question for consent";
    }];
    readonly unverified: readonly ["cookies"];
};
