/** LogRocket: recordings of visits and errors */
import type { CatalogueRow } from '../types.js';

export const logrocket = {
  id: 'logrocket',
  name: 'LogRocket',
  vendor: 'LogRocket',
  purpose: 'Records visits with their errors and network requests, so that developers can find out what went wrong.',
  privacyUrl: 'https://logrocket.com/privacy/',
  category: 'analytics',
  sale: false,
  hosts: [
    '*.logrocket.io',
    '*.logrocket.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.lr-intake.com',
    '*.logr-in.com',
    '*.logr-ingest.com',
    '*.lgrckt-in.com',
    '*.ingest-lr.com',
  ],
  cookies: [
    { name: '_lr_tabs_-*', pattern: '_lr_tabs_-.+', days: 1, purpose: 'Keeps which tabs belong to a visit' },
    { name: '_lr_hb_-*', pattern: '_lr_hb_-.+', days: 1, purpose: 'Keeps that the visit still goes on' },
    { name: '_lr_uf_-*', pattern: '_lr_uf_-.+', days: 365, purpose: 'Recognises the browser on later visits' },
  ],
  load: [
    { script: 'https://cdn.logrocket.io/LogRocket.min.js', attributes: { crossorigin: 'anonymous' } },
    { call: 'LogRocket.init', args: ['{id}'] },
  ],
  // It has no call for consent.
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
