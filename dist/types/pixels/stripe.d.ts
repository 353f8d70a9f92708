export declare const stripe: {
    readonly id: "stripe";
    readonly name: "Stripe";
    readonly vendor: "Stripe";
    readonly purpose: "Handles payment by card, and watches behaviour on the page to spot fraud.";
    readonly privacyUrl: "https://stripe.com/privacy";
    readonly category: "necessary";
    readonly sale: false;
    readonly settings: {
        readonly version: "basil";
    };
    readonly hosts: readonly ["js.stripe.com", "*.js.stripe.com", "api.stripe.com", "hooks.stripe.com", "m.stripe.com", "m.stripe.network", "q.stripe.com", "r.stripe.com", "b.stripecdn.com"];
    readonly cookies: readonly [{
        readonly name: "__stripe_mid";
        readonly days: 365;
        readonly purpose: "Helps to spot fraudulent payments";
    }, {
        readonly name: "__stripe_sid";
        readonly days: 0.02;
        readonly purpose: "Helps to spot fraudulent payments";
    }];
    readonly foreignCookies: readonly [{
        readonly name: "m";
        readonly host: "m.stripe.com";
        readonly days: 400;
        readonly purpose: "Helps to spot fraudulent payments";
    }];
    readonly load: readonly [{
        readonly script: "https://js.stripe.com/{version}/stripe.js";
    }];
};
