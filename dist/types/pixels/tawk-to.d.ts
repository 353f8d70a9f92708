export declare const tawkTo: {
    readonly id: "tawk-to";
    readonly name: "tawk.to";
    readonly vendor: "tawk.to";
    readonly purpose: "Lets visitors chat with the shop, shows the shop who is on its pages, and recognises visitors on later visits.";
    readonly privacyUrl: "https://www.tawk.to/privacy-policy/";
    readonly category: "functional";
    readonly sale: false;
    readonly settings: {
        readonly widgetId: "";
    };
    readonly hosts: readonly ["embed.tawk.to", "va.tawk.to", "*.tawk.to"];
    readonly cookies: readonly [{
        readonly name: "TawkConnectionTime";
        readonly purpose: "Keeps when the chat was connected";
    }, {
        readonly name: "twk_idm_key";
        readonly purpose: "Keeps the chat going";
    }, {
        readonly name: "twk_uuid_*";
        readonly pattern: "twk_uuid_.+";
        readonly days: 182;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "__tawkuuid";
        readonly days: 182;
        readonly purpose: "Recognises the browser, in an older version";
    }];
    readonly load: readonly [{
        readonly script: "https://embed.tawk.to/{id}/{widgetId}";
        readonly attributes: {
            readonly crossorigin: "*";
        };
    }];
    readonly unverified: readonly ["cookies", "load"];
};
