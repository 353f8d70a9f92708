/** Remembers that GPC was seen, since an opt-out outlives its signal (11 CCR §7025(c)(5)). */
import { attempt } from '../attempt.js';

const KEY = 'heed.gpc';

/** When GPC was last seen on this device, in milliseconds; writes `now` if it is on. */
export const lastGpc = (on: unknown, now: number): number | undefined => {
  const seen = Number(attempt(() => localStorage.getItem(KEY)));
  if (on) attempt(() => localStorage.setItem(KEY, String(now)));
  return on ? now : seen > 0 && seen <= now ? seen : undefined;
};
