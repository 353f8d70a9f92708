/** What a request says unasked: Global Privacy Control, Do Not Track, and the region that a CDN in front tells. Pure. */
import type { Signals } from '../types.js';
/** Header names of a country, and of its part. */
export interface GeoHeaders {
    country: string;
    region?: string;
}
declare const CDNS: {
    readonly cloudflare: {
        readonly country: "cf-ipcountry";
        readonly region: "cf-region-code";
    };
    readonly cloudfront: {
        readonly country: "cloudfront-viewer-country";
        readonly region: "cloudfront-viewer-country-region";
    };
    readonly vercel: {
        readonly country: "x-vercel-ip-country";
        readonly region: "x-vercel-ip-country-region";
    };
};
/** A CDN by name, or the names of headers that yours sets. */
export type GeoSource = keyof typeof CDNS | 'netlify' | GeoHeaders;
/**
 * `Sec-GPC` counts where it is exactly `1`; of `DNT` the first character does. Anyone can write a region into a header:
 * only those of `trust` are read, so name what stands in front of your server and overwrites them. The first that knows
 * one counts.
 */
export declare const readSignals: ({ headers }: Pick<Request, "headers">, trust?: readonly GeoSource[]) => Signals & {
    region?: string;
};
export {};
