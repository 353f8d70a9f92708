export declare const segment: {
    readonly id: "segment";
    readonly name: "Segment";
    readonly vendor: "Twilio";
    readonly purpose: "Records what visitors do and passes it on to other tools that the shop has chosen.";
    readonly privacyUrl: "https://www.twilio.com/en-us/legal/privacy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["cdn.segment.com", "api.segment.io", "*.segment.io"];
    readonly cookies: readonly [{
        readonly name: "ajs_anonymous_id";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "ajs_user_id";
        readonly days: 365;
        readonly purpose: "Recognises the person who signed in";
    }, {
        readonly name: "ajs_group_id";
        readonly days: 365;
        readonly purpose: "Recognises the customer account";
    }, {
        readonly name: "analytics_session_id";
        readonly days: 365;
        readonly purpose: "Keeps the pages of one visit together";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "ajs_anonymous_id";
        readonly purpose: "Second copy of the number that recognises the browser";
    }, {
        readonly area: "local";
        readonly key: "ajs_user_id";
        readonly purpose: "Second copy of the signed-in person's number";
    }, {
        readonly area: "local";
        readonly key: "ajs_user_traits";
        readonly purpose: "Keeps what the site knows of a signed-in person";
    }, {
        readonly area: "local";
        readonly key: "ajs_group_id";
        readonly purpose: "Second copy of the account's number";
    }, {
        readonly area: "local";
        readonly key: "ajs_group_properties";
        readonly purpose: "Keeps what the site knows of an account";
    }, {
        readonly area: "local";
        readonly key: "persisted-queue:v1:*";
        readonly purpose: "Holds events that wait to be sent";
    }];
    readonly settings: {
        readonly host: "https://cdn.segment.com";
    };
    readonly before: readonly [{
        readonly stub: "analytics";
        readonly methods: readonly ["track", "page", "identify", "group", "alias", "ready", "on", "once", "off", "reset", "debug", "trackLink", "trackForm", "trackClick", "trackSubmit", "pageview", "setAnonymousId", "addSourceMiddleware", "addIntegrationMiddleware", "addDestinationMiddleware", "register"];
    }];
    readonly load: readonly [{
        readonly set: "analytics.invoked";
        readonly value: true;
    }, {
        readonly set: "analytics._writeKey";
        readonly value: "{id}";
    }, {
        readonly set: "analytics._cdn";
        readonly value: "{host}";
    }, {
        readonly script: "{host}/analytics.js/v1/{id}/analytics.min.js";
    }, {
        readonly call: "analytics.page";
        readonly args: readonly [];
    }];
    readonly unverified: readonly ["cookies"];
};
