export declare const googleMaps: {
    readonly id: "google-maps";
    readonly name: "Google Maps (embed and JavaScript API)";
    readonly vendor: "Google";
    readonly purpose: "Shows a map that visitors can move; Google learns which place they look at and may recognise them.";
    readonly privacyUrl: "https://policies.google.com/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["maps.googleapis.com", "maps.gstatic.com", "maps.google.com", "www.google.com"];
    readonly paths: readonly ["www.google.com/maps/embed", "www.google.com/maps/d/", "www.google.com/maps?"];
    readonly foreignCookies: readonly [{
        readonly name: "NID";
        readonly host: "google.com";
        readonly days: 182;
        readonly purpose: "Keeps Google settings and recognises the browser for ads";
    }, {
        readonly name: "OGPC";
        readonly host: "google.com";
        readonly days: 30;
        readonly purpose: "Keeps settings of the map";
    }, {
        readonly name: "OGP";
        readonly host: "google.com";
        readonly days: 60;
        readonly purpose: "Lets the map work";
    }, {
        readonly name: "SOCS";
        readonly host: "google.com";
        readonly days: 395;
        readonly purpose: "Keeps the visitor's choice on Google's own sites";
    }];
    readonly load: readonly [{
        readonly script: "https://maps.googleapis.com/maps/api/js?key={id}&loading=async";
    }];
};
