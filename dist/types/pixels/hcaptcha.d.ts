export declare const hcaptcha: {
    readonly id: "hcaptcha";
    readonly name: "hCaptcha";
    readonly vendor: "Intuition Machines";
    readonly purpose: "Checks that a person and not a robot sends a form, for which it looks at behaviour and traits of the browser.";
    readonly privacyUrl: "https://www.hcaptcha.com/privacy";
    readonly category: "necessary";
    readonly sale: false;
    readonly hosts: readonly ["js.hcaptcha.com", "hcaptcha.com", "*.hcaptcha.com"];
    readonly foreignCookies: readonly [{
        readonly name: "hmt_id";
        readonly host: "hcaptcha.com";
        readonly days: 30;
        readonly purpose: "Rates the risk that a robot is at work";
    }];
    readonly load: readonly [{
        readonly script: "https://js.hcaptcha.com/1/api.js";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
