/** The handle of the top page, for a page that is a frame of it and of its origin; undefined where there is none. */
import { attempt } from '../attempt.js';
import type { Consent } from '../types.js';

/** A top page that has loaded without a sign of Heed has none: then the frame is a page like any other. */
export const topConsent = (): Promise<Consent | undefined> | undefined => {
  const { top } = window;
  // Across origins every look throws.
  const page = top !== window && attempt(() => top?.document);
  if (!top || !page) return undefined;
  return new Promise((tell) => {
    const look = () => {
      const { heed } = top;
      if (Array.isArray(heed)) heed.push(tell);
      else if (heed || page.readyState === 'complete') tell(heed);
      else top.addEventListener('load', look, { once: true });
    };
    look();
  });
};
