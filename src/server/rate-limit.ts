/** How often a client may ask: a bucket of tokens for each, in memory. */

export interface Rate {
  /** So many requests at once. */
  burst: number;
  /** So many more each second. */
  perSecond: number;
}

/** Clients beyond these push out the one that was quiet for longest. */
const CLIENTS = 10_000;

/** Takes one request of a client: 0 where it may pass, else the seconds until the next may. */
export const rateLimit = ({ burst, perSecond }: Rate): ((client: string, now: number) => number) => {
  const buckets = new Map<string, { left: number; at: number }>();
  return (client, now) => {
    const { left, at } = buckets.get(client) ?? { left: burst, at: now };
    const full = Math.min(burst, left + (Math.max(0, now - at) / 1e3) * perSecond);
    const passes = full >= 1;
    buckets.delete(client);
    buckets.set(client, { left: passes ? full - 1 : full, at: now });
    for (const [oldest] of buckets) {
      if (buckets.size <= CLIENTS) break;
      buckets.delete(oldest);
    }
    return passes ? 0 : Math.ceil((1 - full) / perSecond);
  };
};
