export declare const onesignal: {
    readonly id: "onesignal";
    readonly name: "OneSignal web push";
    readonly vendor: "OneSignal";
    readonly purpose: "Asks visitors whether they want messages of the shop in their browser, and delivers them.";
    readonly privacyUrl: "https://onesignal.com/privacy_policy";
    readonly category: "marketing";
    readonly sale: false;
    readonly hosts: readonly ["cdn.onesignal.com", "onesignal.com", "*.onesignal.com"];
    readonly storage: readonly [{
        readonly area: "idb";
        readonly key: "ONE_SIGNAL_SDK_DB";
        readonly purpose: "Keeps the subscription to messages";
    }, {
        readonly area: "local";
        readonly key: "onesignal-*";
        readonly purpose: "Keeps when the visitor was asked to subscribe";
    }];
    readonly allow: readonly [{
        readonly call: "OneSignal.setConsentGiven";
        readonly args: readonly [true];
    }];
    readonly refuse: readonly [{
        readonly call: "OneSignal.setConsentGiven";
        readonly args: readonly [false];
    }];
    readonly persists: true;
    readonly unverified: readonly ["all"];
};
