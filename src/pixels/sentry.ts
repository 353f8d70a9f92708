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
  unverified: ['storage'],
} as const satisfies CatalogueRow;
