/** Klaviyo: email and text messages */
import type { CatalogueRow } from '../types.js';

export const klaviyo = {
  id: 'klaviyo',
  name: 'Klaviyo',
  vendor: 'Klaviyo',
  purpose:
    'Joins what a visitor looks at to their address, to send email and text messages that fit, and shows sign-up forms.',
  privacyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
  category: 'marketing',
  sale: false,
  hosts: [
    'static.klaviyo.com',
    'static-tracking.klaviyo.com',
    'static-forms.klaviyo.com',
    'a.klaviyo.com',
    'fast.a.klaviyo.com',
    '*.klaviyo.com',
  ],
  cookies: [{ name: '__kla_id', days: 730, purpose: 'Recognises the browser on later visits' }],
  storage: [
    { area: 'local', key: 'klaviyoOnsite', purpose: 'Keeps which forms were shown' },
    { area: 'local', key: 'klaviyoPagesVisitCount', purpose: 'Counts pages seen' },
    { area: 'session', key: 'klaviyoPagesVisitCountSession', purpose: 'Counts pages of one visit' },
  ],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
