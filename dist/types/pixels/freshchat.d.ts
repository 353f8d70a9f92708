export declare const freshchat: {
    readonly id: "freshchat";
    readonly name: "Freshchat (Freshworks)";
    readonly vendor: "Freshworks";
    readonly purpose: "Lets visitors chat with the shop, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://www.freshworks.com/privacy/";
    readonly category: "functional";
    readonly sale: false;
    readonly settings: {
        readonly widget: "";
    };
    readonly hosts: readonly ["wchat.freshchat.com", "*.freshchat.com", "fw-cdn.com", "*.fw-cdn.com", "*.freshworksapi.com"];
    readonly cookies: readonly [{
        readonly name: "_fw_crm_v";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly load: readonly [{
        readonly script: "https://fw-cdn.com/{id}/{widget}.js";
    }];
    readonly refuse: readonly [{
        readonly call: "fcWidget.user.clear";
        readonly args: readonly [];
    }];
    readonly persists: true;
    readonly unverified: readonly ["cookies", "refuse"];
};
