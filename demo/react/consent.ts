/** The site's config, once for all components, and its names, so that a misspelt one does not compile. */
import { createConsent } from 'heed';

export const openConsent = () =>
  createConsent({
    notice: { url: '/cookies', version: '2026-11-01' },
    region: 'DE',
    report: { url: '/consent-records' },
    categories: { necessary: {}, functional: {}, analytics: {} },
  });

declare module 'heed' {
  interface Register {
    consent: ReturnType<typeof openConsent>;
  }
}

// Edited while the page runs, it takes the place of what it was; components follow.
import.meta.hot?.dispose(() => openConsent().stop());
import.meta.hot?.accept((next) => next?.openConsent());
