export declare const spotifyPixel: {
    readonly id: "spotify-pixel";
    readonly name: "Spotify Ads Pixel";
    readonly vendor: "Spotify";
    readonly purpose: "Finds out which visits and purchases follow an ad that was heard on Spotify or in a podcast.";
    readonly privacyUrl: "https://www.spotify.com/legal/privacy-policy/";
    readonly category: "marketing";
    readonly sale: true;
    readonly hosts: readonly ["pixel.byspotify.com", "pixels.spotify.com"];
    readonly cookies: readonly [{
        readonly name: "__spdt";
        readonly days: 395;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly before: readonly [{
        readonly stub: "spdt";
        readonly queue: "spdt.q";
    }];
    readonly load: readonly [{
        readonly call: "spdt";
        readonly args: readonly ["conf", {
            readonly key: "{id}";
        }];
    }, {
        readonly call: "spdt";
        readonly args: readonly ["view", {
            readonly url: {
                readonly global: "location.href";
            };
        }];
    }, {
        readonly script: "https://pixel.byspotify.com/ping.min.js";
    }];
    readonly unverified: readonly ["cookies", "before"];
};
