export declare const snowplow: {
    readonly id: "snowplow";
    readonly name: "Snowplow";
    readonly vendor: "Snowplow Analytics";
    readonly purpose: "Records what visitors do and sends it to the shop's own data store, and recognises the browser on later visits.";
    readonly privacyUrl: "https://snowplow.io/privacy-policy";
    readonly category: "analytics";
    readonly sale: false;
    readonly settings: {
        readonly host: "";
        readonly collector: "";
    };
    readonly hosts: readonly ["*.collector.snplow.net", "d1fc8wv8zag5ca.cloudfront.net"];
    readonly paths: readonly ["/com.snowplowanalytics.snowplow/tp2", "/com.snowplowanalytics.iglu/v1"];
    readonly cookies: readonly [{
        readonly name: "_sp_id.*";
        readonly pattern: "_sp_id\\..+";
        readonly days: 730;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "_sp_ses.*";
        readonly pattern: "_sp_ses\\..+";
        readonly days: 0.02;
        readonly purpose: "Tells whether a visit still goes on";
    }, {
        readonly name: "sp";
        readonly days: 365;
        readonly purpose: "Recognises the browser, set by the site's own server";
    }];
    readonly storage: readonly [{
        readonly area: "local";
        readonly key: "snowplowOutQueue_*";
        readonly purpose: "Holds events that wait to be sent";
    }, {
        readonly area: "session";
        readonly key: "_sp_tab_id";
        readonly purpose: "Tells open tabs apart";
    }];
    readonly before: readonly [{
        readonly push: "GlobalSnowplowNamespace";
        readonly value: "snowplow";
    }, {
        readonly stub: "snowplow";
        readonly queue: "snowplow.q";
    }];
    readonly load: readonly [{
        readonly call: "snowplow";
        readonly args: readonly ["newTracker", "sp", "{collector}", {
            readonly appId: "{id}";
        }];
    }, {
        readonly call: "snowplow";
        readonly args: readonly ["trackPageView"];
    }, {
        readonly script: "{host}/sp.js";
    }];
    readonly allow: readonly [{
        readonly call: "snowplow";
        readonly args: readonly ["disableAnonymousTracking", {
            readonly stateStorageStrategy: "cookieAndLocalStorage";
        }];
    }];
    readonly refuse: readonly [{
        readonly call: "snowplow";
        readonly args: readonly ["enableAnonymousTracking", {
            readonly options: {
                readonly withServerAnonymisation: true;
            };
            readonly stateStorageStrategy: "none";
        }];
    }];
    readonly persists: true;
    readonly unverified: readonly ["hosts", "before"];
};
