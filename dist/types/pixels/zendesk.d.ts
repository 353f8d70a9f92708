export declare const zendesk: {
    readonly id: "zendesk";
    readonly name: "Zendesk widget (Messaging and Chat)";
    readonly vendor: "Zendesk";
    readonly purpose: "Lets visitors chat with the shop and find help, and recognises them so that a conversation can go on later.";
    readonly privacyUrl: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["static.zdassets.com", "ekr.zdassets.com", "*.zdassets.com", "*.zendesk.com", "*.zopim.com", "*.zopim.io"];
    readonly paths: readonly ["*.zendesk.com/embeddable", "*.zendesk.com/frontendevents", "*.zendesk.com/sc/", "*.zendesk.com/api/v2/help_center/"];
    readonly cookies: readonly [{
        readonly name: "__zlcmid";
        readonly days: 365;
        readonly purpose: "Recognises the visitor in the chat";
    }, {
        readonly name: "__zlcprivacy";
        readonly days: 365;
        readonly purpose: "Keeps whether the chat may use cookies";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "ZD-suid";
        readonly purpose: "Keeps the pages of one visit together";
    }, {
        readonly area: "local";
        readonly key: "ZD-buid";
        readonly purpose: "Recognises the device";
    }, {
        readonly area: "local";
        readonly key: "ZD-store";
        readonly purpose: "Keeps the state of the widget";
    }, {
        readonly area: "local";
        readonly key: "ZD-settings";
        readonly purpose: "Tells when settings changed";
    }, {
        readonly area: "local";
        readonly key: "ZD-widgetOpen";
        readonly purpose: "Keeps whether the widget is open";
    }, {
        readonly area: "local";
        readonly key: "ZD-launcherLabelRemoved";
        readonly purpose: "Keeps that the label was closed";
    }, {
        readonly area: "local";
        readonly key: "__zlcstore";
        readonly purpose: "Keeps the state of the chat";
    }];
    readonly load: readonly [{
        readonly script: "https://static.zdassets.com/ekr/snippet.js?key={id}";
        readonly attributes: {
            readonly id: "ze-snippet";
        };
    }];
    readonly allow: readonly [{
        readonly call: "zE";
        readonly args: readonly ["messenger:set", "cookies", true];
    }];
    readonly refuse: readonly [{
        readonly call: "zE";
        readonly args: readonly ["messenger:set", "cookies", false];
    }];
    readonly persists: true;
    readonly unverified: readonly ["paths"];
};
