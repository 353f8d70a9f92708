export declare const podsights: {
    readonly id: "podsights";
    readonly name: "Podsights (Spotify Ad Analytics)";
    readonly vendor: "Spotify";
    readonly purpose: "Finds out which visits follow an ad that was heard in a podcast, and recognises the browser for that.";
    readonly privacyUrl: "https://www.spotify.com/legal/privacy-policy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["cdn.pdst.fm", "pdst.fm", "us-central1-adaptive-growth.cloudfunctions.net"];
    readonly cookies: readonly [{
        readonly name: "__pdst";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly before: readonly [{
        readonly stub: "pdst";
        readonly queue: "pdst.q";
    }];
    readonly load: readonly [{
        readonly call: "pdst";
        readonly args: readonly ["conf", {
            readonly key: "{id}";
        }];
    }, {
        readonly call: "pdst";
        readonly args: readonly ["view", {
            readonly url: {
                readonly global: "location.href";
            };
        }];
    }, {
        readonly script: "https://cdn.pdst.fm/ping.min.js";
    }];
    readonly unverified: readonly ["cookies", "before"];
};
