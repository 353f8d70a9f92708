export declare const cloudflareWebAnalytics: {
    readonly id: "cloudflare-web-analytics";
    readonly name: "Cloudflare Web Analytics";
    readonly vendor: "Cloudflare";
    readonly purpose: "Counts visits and measures how fast pages load, without cookies and without recognising visitors.";
    readonly privacyUrl: "https://www.cloudflare.com/privacypolicy/";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["static.cloudflareinsights.com", "cloudflareinsights.com"];
    readonly paths: readonly ["/cdn-cgi/rum"];
    readonly load: readonly [{
        readonly script: "https://static.cloudflareinsights.com/beacon.min.js";
        readonly attributes: {
            readonly 'data-cf-beacon': "{\"token\":\"{id}\"}";
        };
    }];
};
