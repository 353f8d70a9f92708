export declare const googleFonts: {
    readonly id: "google-fonts";
    readonly name: "Google Fonts";
    readonly vendor: "Google";
    readonly purpose: "Fetches the type faces of the page from Google, which thereby learns the visitor's internet address.";
    readonly privacyUrl: "https://policies.google.com/privacy";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["fonts.googleapis.com", "fonts.gstatic.com"];
    readonly unverified: readonly ["all"];
};
