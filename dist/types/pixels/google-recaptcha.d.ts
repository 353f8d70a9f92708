export declare const googleRecaptcha: {
    readonly id: "google-recaptcha";
    readonly name: "Google reCAPTCHA";
    readonly vendor: "Google";
    readonly purpose: "Checks that a person and not a robot uses a form, for which Google watches the behaviour on the page.";
    readonly privacyUrl: "https://policies.google.com/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["www.google.com", "www.recaptcha.net", "www.gstatic.com", "recaptcha.google.com", "recaptchaenterprise.googleapis.com"];
    readonly paths: readonly ["www.google.com/recaptcha/", "www.recaptcha.net/recaptcha/", "www.gstatic.com/recaptcha/"];
    readonly foreignCookies: readonly [{
        readonly name: "_GRECAPTCHA";
        readonly host: "google.com";
        readonly days: 180;
        readonly purpose: "Rates the risk that a robot is at work";
    }, {
        readonly name: "NID";
        readonly host: "google.com";
        readonly days: 182;
        readonly purpose: "Keeps Google settings and recognises the browser for ads";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "_grecaptcha";
        readonly purpose: "Carries the rated risk that a robot is at work";
    }];
    readonly load: readonly [{
        readonly script: "https://www.google.com/recaptcha/api.js?render={id}";
    }];
    readonly unverified: readonly ["storage"];
};
