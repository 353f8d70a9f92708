export declare const tidio: {
    readonly id: "tidio";
    readonly name: "Tidio";
    readonly vendor: "Tidio";
    readonly purpose: "Lets visitors chat with the shop or its automatic answers, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://www.tidio.com/privacy-policy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["code.tidio.co", "*.tidio.co", "*.tidiochat.com"];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "tidio_state_*";
        readonly purpose: "Keeps the chat and recognises the visitor";
    }];
    readonly load: readonly [{
        readonly script: "https://code.tidio.co/{id}.js";
    }];
};
