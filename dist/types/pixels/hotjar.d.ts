export declare const hotjar: {
    readonly id: "hotjar";
    readonly name: "Hotjar (Contentsquare)";
    readonly vendor: "Contentsquare";
    readonly purpose: "Records where visitors move, click and scroll, and asks them for their opinion, so that the shop can improve its pages.";
    readonly privacyUrl: "https://www.hotjar.com/legal/policies/privacy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["*.hotjar.com", "*.hotjar.io", "*.hj.contentsquare.net"];
    readonly cookies: readonly [{
        readonly name: "_hjSessionUser_*";
        readonly pattern: "_hjSessionUser_.+";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_hjSession_*";
        readonly pattern: "_hjSession_.+";
        readonly days: 0.02;
        readonly purpose: "Keeps what belongs to one visit";
    }, {
        readonly name: "_hjHasCachedUserAttributes";
        readonly purpose: "Keeps that details of the visitor are stored";
    }, {
        readonly name: "_hjUserAttributesHash";
        readonly purpose: "Tells when details of the visitor changed";
    }, {
        readonly name: "_hjCachedUserAttributes";
        readonly purpose: "Keeps details of a visitor who is not recorded";
    }, {
        readonly name: "_hjClosedSurveyInvites";
        readonly days: 365;
        readonly purpose: "Keeps which invitations to surveys were closed";
    }, {
        readonly name: "_hjDonePolls";
        readonly days: 365;
        readonly purpose: "Keeps which surveys were answered";
    }, {
        readonly name: "_hjMinimizedPolls";
        readonly days: 365;
        readonly purpose: "Keeps which surveys were made small";
    }, {
        readonly name: "_hjShownFeedbackMessage";
        readonly days: 365;
        readonly purpose: "Keeps whether the feedback form was closed";
    }, {
        readonly name: "_hjAbsoluteSessionInProgress";
        readonly days: 0.02;
        readonly purpose: "Marks the first page of a visit";
    }, {
        readonly name: "_hjFirstSeen";
        readonly days: 0.02;
        readonly purpose: "Marks a first visit";
    }, {
        readonly name: "_hjIncludedInSessionSample*";
        readonly pattern: "_hjIncludedInSessionSample.*";
        readonly days: 0.02;
        readonly purpose: "Keeps whether this visit is in the sample";
    }, {
        readonly name: "_hjIncludedInPageviewSample";
        readonly days: 0.02;
        readonly purpose: "Keeps whether this visit is in the sample";
    }, {
        readonly name: "_hjSessionTooLarge";
        readonly purpose: "Ends recordings that grow too large";
    }, {
        readonly name: "_hjSessionResumed";
        readonly purpose: "Marks a recording that was taken up again";
    }, {
        readonly name: "_hjTLDTest";
        readonly purpose: "Tests on which domain a cookie can be kept";
    }, {
        readonly name: "_hjCookieTest";
        readonly purpose: "Tests whether the browser takes cookies";
    }, {
        readonly name: "_hjptid";
        readonly purpose: "Marks people who run the site's Hotjar account";
    }, {
        readonly name: "_hjid";
        readonly days: 365;
        readonly purpose: "Recognises the browser, in an older version";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "_hjUserAttributes";
        readonly purpose: "Keeps details of the visitor";
    }, {
        readonly area: "local";
        readonly key: "hjActiveViewportIds";
        readonly purpose: "Keeps which tabs are open";
    }, {
        readonly area: "session";
        readonly key: "hjViewportId";
        readonly purpose: "Tells open tabs apart";
    }, {
        readonly area: "session";
        readonly key: "_hjSessionStorageTest";
        readonly purpose: "Tests whether storage works";
    }];
    readonly before: readonly [{
        readonly stub: "hj";
        readonly queue: "hj.q";
    }];
    readonly load: readonly [{
        readonly set: "_hjSettings";
        readonly value: {
            readonly hjid: "{#id}";
            readonly hjsv: 6;
        };
    }, {
        readonly script: "https://static.hotjar.com/c/hotjar-{id}.js?sv=6";
    }];
    readonly unverified: readonly ["before"];
};
