export declare const crisp: {
    readonly id: "crisp";
    readonly name: "Crisp";
    readonly vendor: "Crisp IM";
    readonly purpose: "Lets visitors chat with the shop, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://crisp.chat/en/privacy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["client.crisp.chat", "*.crisp.chat"];
    readonly cookies: readonly [{
        readonly name: "crisp-client/*";
        readonly pattern: "crisp-client/.+";
        readonly days: 182;
        readonly purpose: "Keeps the chat going";
    }, {
        readonly name: "crisp-client%2F*";
        readonly pattern: "crisp-client%2F.*";
        readonly days: 182;
        readonly purpose: "Keeps the chat going, under an encoded name";
    }];
    readonly before: readonly [{
        readonly stub: "$crisp";
        readonly methods: readonly [];
    }];
    readonly load: readonly [{
        readonly set: "CRISP_WEBSITE_ID";
        readonly value: "{id}";
    }, {
        readonly script: "https://client.crisp.chat/l.js";
    }];
    readonly refuse: readonly [{
        readonly push: "$crisp";
        readonly value: readonly ["do", "session:reset"];
    }];
    readonly persists: true;
};
