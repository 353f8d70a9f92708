export declare const crazyEgg: {
    readonly id: "crazy-egg";
    readonly name: "Crazy Egg";
    readonly vendor: "Crazy Egg";
    readonly purpose: "Records where visitors click and scroll, and shows them different versions of a page to find the better one.";
    readonly privacyUrl: "https://www.crazyegg.com/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly folder: "";
        readonly file: "";
    };
    readonly hosts: readonly ["script.crazyegg.com", "*.crazyegg.com", "*.cetrk.com"];
    readonly cookies: readonly [{
        readonly name: "_ceir";
        readonly days: 365;
        readonly purpose: "Tells a returning visitor from a new one";
    }, {
        readonly name: "_CEFT";
        readonly days: 365;
        readonly purpose: "Keeps which version of a page was shown";
    }, {
        readonly name: "_ce.s";
        readonly days: 365;
        readonly purpose: "Keeps the recording of one visit together";
    }, {
        readonly name: "_ce.clock_event";
        readonly days: 1;
        readonly purpose: "Keeps the clock from being asked too often";
    }, {
        readonly name: "_ce.clock_data";
        readonly days: 1;
        readonly purpose: "Keeps how far the clock is off";
    }, {
        readonly name: "_ce.irv";
        readonly purpose: "Tells whether the visitor came back within the visit";
    }, {
        readonly name: "_ce.cch";
        readonly purpose: "Tests whether the browser takes cookies";
    }, {
        readonly name: "_ce.gtld";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }, {
        readonly name: "cebs";
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly name: "cebsp_*";
        readonly pattern: "cebsp_.+";
        readonly purpose: "Counts pages of one visit";
    }, {
        readonly name: "ce_successful_csp_check";
        readonly days: 1;
        readonly purpose: "Keeps whether the site's security rules let it work";
    }];
    readonly load: readonly [{
        readonly script: "https://script.crazyegg.com/pages/scripts/{folder}/{file}.js";
    }];
};
