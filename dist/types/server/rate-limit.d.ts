/** How often a client may ask: a bucket of tokens for each, in memory. */
export interface Rate {
    /** So many requests at once. */
    burst: number;
    /** So many more each second. */
    perSecond: number;
}
/** Takes one request of a client: 0 where it may pass, else the seconds until the next may. */
export declare const rateLimit: ({ burst, perSecond }: Rate) => ((client: string, now: number) => number);
