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
    readonly unverified: readonly ["cookies"];
};
