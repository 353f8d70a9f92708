export declare const gorgias: {
    readonly id: "gorgias";
    readonly name: "Gorgias chat";
    readonly vendor: "Gorgias";
    readonly purpose: "Lets visitors chat with the shop about orders and questions, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://www.gorgias.com/legal/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["config.gorgias.chat", "assets.gorgias.chat", "*.gorgias.chat"];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "gorgias*";
        readonly purpose: "Keeps the chat and recognises the visitor";
    }];
    readonly load: readonly [{
        readonly script: "https://config.gorgias.chat/bundle-loader/{id}";
        readonly attributes: {
            readonly id: "gorgias-chat-widget-install-v3";
        };
    }];
    readonly unverified: readonly ["storage"];
};
