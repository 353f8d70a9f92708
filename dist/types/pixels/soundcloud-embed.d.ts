export declare const soundcloudEmbed: {
    readonly id: "soundcloud-embed";
    readonly name: "SoundCloud embed";
    readonly vendor: "SoundCloud";
    readonly purpose: "Plays audio from SoundCloud in the page; SoundCloud learns that it was opened and may recognise the browser.";
    readonly privacyUrl: "https://soundcloud.com/pages/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["w.soundcloud.com", "*.sndcdn.com"];
    readonly paths: readonly ["w.soundcloud.com/player"];
    readonly foreignCookies: readonly [{
        readonly name: "sc_anonymous_id";
        readonly host: "soundcloud.com";
        readonly days: 3650;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly unverified: readonly ["cookies", "foreignCookies"];
};
