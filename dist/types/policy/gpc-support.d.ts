/** Whether a site honors Global Privacy Control, as its `/.well-known/gpc.json` says it, and what is wrong with such a file. Pure. */
import type { ByRegion, SignalRule } from '../types.js';
/** What `/.well-known/gpc.json` holds (W3C GPC, §GPC Support Resource). */
export interface GpcSupport {
    /** GPC is honored at least where a law binds the site to it. It says nothing of a single visitor. */
    gpc: boolean;
    /** `YYYY-MM-DD` */
    lastUpdate: string;
}
/** As much of a config as it takes. */
export interface GpcConfig {
    region?: unknown;
    signals?: {
        gpc?: ByRegion<SignalRule>;
    };
}
/**
 * Written from the settings: true where GPC is enforced in every region whose law binds sites to it on that day. A site that
 * never learns a region must enforce it for those whose region is unknown.
 *
 * @param date the day of this statement, `YYYY-MM-DD`
 */
export declare const gpcSupport: ({ region, signals }: GpcConfig, date: string) => GpcSupport;
/**
 * What is wrong with a `gpc.json`, in sentences; none: browsers and auditors can read it.
 *
 * @param type the `Content-Type` that it came with; left out: not looked at
 * @param expected what the settings say; left out: not compared
 */
export declare const checkGpc: (text: string, type?: string | null, expected?: boolean) => string[];
