export declare const cloudflareTurnstile: {
    readonly id: "cloudflare-turnstile";
    readonly name: "Cloudflare Turnstile";
    readonly vendor: "Cloudflare";
    readonly purpose: "Checks in the background that a person and not a robot sends a form, for which it looks at traits of the browser.";
    readonly privacyUrl: "https://www.cloudflare.com/privacypolicy/";
    readonly category: "necessary";
    readonly sale: false;
    readonly hosts: readonly ["challenges.cloudflare.com"];
    readonly cookies: readonly [{
        readonly name: "cf_clearance";
        readonly days: 365;
        readonly purpose: "Keeps that the check was passed, where the site asks for that";
    }];
    readonly load: readonly [{
        readonly script: "https://challenges.cloudflare.com/turnstile/v0/api.js";
    }];
};
