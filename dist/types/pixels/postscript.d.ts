export declare const postscript: {
    readonly id: "postscript";
    readonly name: "Postscript";
    readonly vendor: "Postscript.io";
    readonly purpose: "Shows sign-up forms for text messages and joins visits to subscribers, to send them offers that fit.";
    readonly privacyUrl: "https://postscript.io/privacy";
    readonly category: "marketing";
    readonly sale: false;
    readonly hosts: readonly ["sdk.postscript.io", "sdk-api-proxy.postscript.io", "cdn.postscript.io", "*.postscript.io"];
    readonly load: readonly [{
        readonly script: "https://sdk.postscript.io/sdk.bundle.js?shopId={id}";
    }];
    readonly unverified: readonly ["cookies", "storage"];
};
