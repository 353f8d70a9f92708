export declare const typeformEmbed: {
    readonly id: "typeform-embed";
    readonly name: "Typeform embed";
    readonly vendor: "Typeform";
    readonly purpose: "Shows a form or survey in the page; Typeform receives what visitors enter.";
    readonly privacyUrl: "https://www.typeform.com/help/a/privacy-policy-11797153921684/";
    readonly category: "functional";
    readonly sale: false;
    readonly hosts: readonly ["embed.typeform.com", "form.typeform.com", "*.typeform.com"];
    readonly foreignCookies: readonly [{
        readonly name: "tf_respondent_cc";
        readonly host: "typeform.com";
        readonly days: 182;
        readonly purpose: "Keeps choices about cookies in the form";
    }, {
        readonly name: "attribution_user_id";
        readonly host: "typeform.com";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly load: readonly [{
        readonly script: "https://embed.typeform.com/next/embed.js";
    }];
    readonly unverified: readonly ["load"];
};
