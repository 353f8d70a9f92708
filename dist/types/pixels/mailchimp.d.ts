export declare const mailchimp: {
    readonly id: "mailchimp";
    readonly name: "Mailchimp connected site";
    readonly vendor: "Intuit";
    readonly purpose: "Shows sign-up forms and joins visits to the mailing that led to them, to send mail that fits.";
    readonly privacyUrl: "https://www.intuit.com/privacy/statement/";
    readonly category: "marketing";
    readonly sale: false;
    readonly settings: {
        readonly user: "";
    };
    readonly hosts: readonly ["chimpstatic.com", "*.list-manage.com", "downloads.mailchimp.com"];
    readonly cookies: readonly [{
        readonly name: "mc_cid";
        readonly days: 14;
        readonly purpose: "Keeps the mailing that led here";
    }, {
        readonly name: "mc_eid";
        readonly days: 14;
        readonly purpose: "Recognises the subscriber of a mailing";
    }, {
        readonly name: "mc_landing_site";
        readonly days: 14;
        readonly purpose: "Keeps the first page of the visit";
    }, {
        readonly name: "MCPopupClosed";
        readonly days: 365;
        readonly purpose: "Keeps that the sign-up form was closed";
    }, {
        readonly name: "MCPopupSubscribed";
        readonly days: 365;
        readonly purpose: "Keeps that the visitor signed up";
    }, {
        readonly name: "_mcid";
        readonly days: 365;
        readonly purpose: "Recognises the browser on later visits";
    }];
    readonly load: readonly [{
        readonly script: "https://chimpstatic.com/mcjs-connected/js/users/{user}/{id}.js";
    }];
    readonly unverified: readonly ["cookies", "load"];
};
