export declare const spotifyEmbed: {
    readonly id: "spotify-embed";
    readonly name: "Spotify embed";
    readonly vendor: "Spotify";
    readonly purpose: "Plays music or podcasts from Spotify in the page; Spotify learns that it was opened and may recognise the browser.";
    readonly privacyUrl: "https://www.spotify.com/legal/privacy-policy/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["open.spotify.com", "embed-cdn.spotifycdn.com", "embed.spotify.com"];
    readonly paths: readonly ["open.spotify.com/embed"];
    readonly foreignCookies: readonly [{
        readonly name: "sp_t";
        readonly host: "spotify.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }, {
        readonly name: "sp_landing";
        readonly host: "spotify.com";
        readonly days: 1;
        readonly purpose: "Keeps the first page of the visit";
    }];
};
