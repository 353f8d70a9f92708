/** Sentry: errors */
import type { CatalogueRow } from '../types.js';

export const sentry = {
  id: 'sentry',
  name: 'Sentry',
  vendor: 'Functional Software',
  purpose: "Reports errors of the page to the shop's developers, with what led to them, and may replay the visit.",
  privacyUrl: 'https://sentry.io/privacy/',
  category: 'functional',
  sale: false,
  hosts: [
    'browser.sentry-cdn.com',
    'js.sentry-cdn.com',
    '*.sentry-cdn.com',
    '*.ingest.sentry.io',
    '*.ingest.us.sentry.io',
    '*.ingest.de.sentry.io',
  ],
  storage: [{ area: 'session', key: 'sentryReplaySession', purpose: 'Keeps the recording of one visit together' }],
  load: [{ script: 'https://js.sentry-cdn.com/{id}.min.js', attributes: { crossorigin: 'anonymous' } }],
  // Its switch lies behind calls that return objects, which no step can say.
  unverified: ['storage'],
} as const satisfies CatalogueRow;
