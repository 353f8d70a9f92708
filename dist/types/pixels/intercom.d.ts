export declare const intercom: {
    readonly id: "intercom";
    readonly name: "Intercom Messenger";
    readonly vendor: "Intercom";
    readonly purpose: "Lets visitors chat with the shop and find help, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://www.intercom.com/legal/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly settings: {
        readonly host: "https://api-iam.intercom.io";
    };
    readonly hosts: readonly ["widget.intercom.io", "js.intercomcdn.com", "api-iam.intercom.io", "api-iam.eu.intercom.io", "api-iam.au.intercom.io", "*.intercom.io", "*.intercomcdn.com", "*.intercomassets.com"];
    readonly cookies: readonly [{
        readonly name: "intercom-id-*";
        readonly pattern: "intercom-id-.+";
        readonly days: 273;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "intercom-session-*";
        readonly pattern: "intercom-session-.+";
        readonly days: 7;
        readonly purpose: "Keeps the conversations of a signed-in person";
    }, {
        readonly name: "intercom-device-id-*";
        readonly pattern: "intercom-device-id-.+";
        readonly days: 273;
        readonly purpose: "Recognises the device";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "intercom.*";
        readonly purpose: "Keeps the state of the messenger";
    }];
    readonly before: readonly [{
        readonly stub: "Intercom";
        readonly queue: "Intercom.q";
    }];
    readonly load: readonly [{
        readonly set: "intercomSettings.app_id";
        readonly value: "{id}";
    }, {
        readonly set: "intercomSettings.api_base";
        readonly value: "{host}";
    }, {
        readonly script: "https://widget.intercom.io/widget/{id}";
    }];
    readonly allow: readonly [{
        readonly call: "Intercom";
        readonly args: readonly ["boot", {
            readonly app_id: "{id}";
            readonly api_base: "{host}";
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "Intercom";
        readonly args: readonly ["shutdown"];
    }];
    readonly unverified: readonly ["storage", "before"];
};
