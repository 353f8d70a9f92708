export declare const shopifyStorefront: {
    readonly id: "shopify-storefront";
    readonly name: "Shopify storefront essentials";
    readonly vendor: "Shopify";
    readonly purpose: "Keeps the cart, the checkout, the sign-in and the visitor's privacy choices; the shop cannot work without it.";
    readonly privacyUrl: "https://www.shopify.com/legal/privacy";
    readonly category: "necessary";
    readonly sale: false;
    readonly hosts: readonly ["cdn.shopify.com", "checkout.shopify.com", "shop.app"];
    readonly paths: readonly ["cdn.shopify.com/shopifycloud/consent-tracking-api/", "cdn.shopify.com/shopifycloud/shop-js/", "checkout.shopify.com/", "shop.app/"];
    readonly cookies: readonly [{
        readonly name: "cart";
        readonly days: 14;
        readonly purpose: "Keeps the cart";
    }, {
        readonly name: "cart_sig";
        readonly days: 14;
        readonly purpose: "Guards the cart against changes by others";
    }, {
        readonly name: "cart_ts";
        readonly days: 14;
        readonly purpose: "Keeps when the cart last changed";
    }, {
        readonly name: "cart_ver";
        readonly days: 14;
        readonly purpose: "Keeps the version of the cart";
    }, {
        readonly name: "cart_currency";
        readonly days: 14;
        readonly purpose: "Keeps the currency of the cart";
    }, {
        readonly name: "checkout_token";
        readonly days: 14;
        readonly purpose: "Keeps the checkout going";
    }, {
        readonly name: "checkout_session_token*";
        readonly pattern: "checkout_session_token.*";
        readonly days: 21;
        readonly purpose: "Keeps the checkout going";
    }, {
        readonly name: "checkout_session_lookup";
        readonly days: 21;
        readonly purpose: "Keeps the checkout going";
    }, {
        readonly name: "secure_customer_sig";
        readonly days: 365;
        readonly purpose: "Keeps the customer signed in";
    }, {
        readonly name: "keep_alive";
        readonly days: 14;
        readonly purpose: "Keeps the country of the buyer";
    }, {
        readonly name: "localization";
        readonly days: 365;
        readonly purpose: "Keeps the chosen country and language";
    }, {
        readonly name: "_shopify_country";
        readonly purpose: "Keeps the country that prices are for";
    }, {
        readonly name: "_secure_session_id";
        readonly purpose: "Keeps the visit to the shop together";
    }, {
        readonly name: "_shopify_essential*";
        readonly pattern: "_shopify_essential.*";
        readonly days: 365;
        readonly purpose: "Keeps what the shop needs, out of reach of scripts";
        readonly httpOnly: true;
    }, {
        readonly name: "_tracking_consent";
        readonly days: 365;
        readonly purpose: "Keeps the visitor's privacy choices";
    }, {
        readonly name: "_cmp_a";
        readonly days: 1;
        readonly purpose: "Keeps privacy settings";
    }, {
        readonly name: "_shopify_m";
        readonly days: 365;
        readonly purpose: "Keeps privacy settings";
    }, {
        readonly name: "_shopify_tm";
        readonly days: 0.02;
        readonly purpose: "Keeps privacy settings";
    }, {
        readonly name: "_shopify_tw";
        readonly days: 14;
        readonly purpose: "Keeps privacy settings";
    }, {
        readonly name: "shopify_pay";
        readonly days: 365;
        readonly purpose: "Offers payment by Shop Pay";
    }, {
        readonly name: "shopify_pay_redirect";
        readonly days: 365;
        readonly purpose: "Offers payment by Shop Pay";
    }, {
        readonly name: "discount_code";
        readonly purpose: "Keeps a discount until checkout";
    }, {
        readonly name: "dynamic_checkout_shown_on_cart";
        readonly days: 0.02;
        readonly purpose: "Keeps which checkout buttons were shown";
    }, {
        readonly name: "storefront_digest";
        readonly days: 365;
        readonly purpose: "Keeps that the shop's password was given";
    }, {
        readonly name: "remember_me";
        readonly days: 365;
        readonly purpose: "Keeps the sign-in with Shop Pay";
    }];
    readonly unverified: readonly ["cookies", "paths"];
};
