/** PostHog: statistics of use and recordings */
import type { CatalogueRow } from '../types.js';

export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog',
  purpose:
    'Records which parts of the shop a visitor uses, may replay visits, and switches new features on for some visitors.',
  privacyUrl: 'https://posthog.com/privacy',
  category: 'analytics',
  sale: false,
  hosts: [
    'us.i.posthog.com',
    'eu.i.posthog.com',
    'us-assets.i.posthog.com',
    'eu-assets.i.posthog.com',
    'app.posthog.com',
    '*.i.posthog.com',
  ],
  cookies: [
    {
      name: 'ph_*_posthog',
      pattern: 'ph_.+_posthog',
      days: 365,
      purpose: "Keeps the visitor's number and the current visit",
    },
    { name: 'dmn_chk_*', pattern: 'dmn_chk_.+', purpose: 'Tests on which domain a cookie can be kept' },
  ],
  storage: [
    { area: 'local', key: 'ph_{id}_posthog', purpose: "Keeps the visitor's number and the current visit" },
    { area: 'local', key: '__ph_opt_in_out_*', purpose: 'Keeps whether the visitor opted in or out' },
    { area: 'session', key: 'ph_{id}_window_id', purpose: 'Tells open tabs apart' },
    { area: 'session', key: 'ph_{id}_primary_window_exists', purpose: 'Tells a first tab from a copied one' },
  ],
} as const satisfies CatalogueRow;
