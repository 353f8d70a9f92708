/** X (Twitter) Pixel: measures ads on X */
import type { CatalogueRow } from '../types.js';

export const xPixel = {
  id: 'x-pixel',
  name: 'X (Twitter) Pixel',
  vendor: 'X Corp',
  purpose: 'Tells X what visitors look at and buy, to measure its ads and to choose whom to show them to.',
  privacyUrl: 'https://x.com/en/privacy',
  category: 'marketing',
  sale: true,
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  paths: ['static.ads-twitter.com/', 'analytics.twitter.com/', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: [
    { name: '_twclid', days: 30, purpose: 'Keeps which ad was clicked before the visit' },
    { name: '_twpid', days: 395, purpose: 'Recognises the browser on later visits' },
  ],
  foreignCookies: [
    { name: 'muc_ads', host: 't.co', days: 730, purpose: 'Measures ads' },
    { name: 'personalization_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser to choose ads' },
    { name: 'guest_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser on later visits' },
    {
      name: 'guest_id_ads',
      host: 'twitter.com',
      days: 730,
      purpose: 'Recognises a signed-out browser for advertising',
    },
    {
      name: 'guest_id_marketing',
      host: 'twitter.com',
      days: 730,
      purpose: 'Recognises a signed-out browser for advertising',
    },
  ],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
