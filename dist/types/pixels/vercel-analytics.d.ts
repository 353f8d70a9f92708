export declare const vercelAnalytics: {
    readonly id: "vercel-analytics";
    readonly name: "Vercel Web Analytics and Speed Insights";
    readonly vendor: "Vercel";
    readonly purpose: "Counts visits and measures how fast pages load, without cookies.";
    readonly privacyUrl: "https://vercel.com/legal/privacy-policy";
    readonly category: "analytics";
    readonly sale: false;
    readonly hosts: readonly ["va.vercel-scripts.com", "vitals.vercel-insights.com"];
    readonly paths: readonly ["/_vercel/insights/", "/_vercel/speed-insights/"];
    readonly before: readonly [{
        readonly stub: "va";
        readonly queue: "vaq";
    }];
    readonly load: readonly [{
        readonly script: "https://va.vercel-scripts.com/v1/script.js";
    }];
    readonly unverified: readonly ["before"];
};
