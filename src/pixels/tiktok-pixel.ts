/** TikTok Pixel: measures TikTok ads */
import type { CatalogueRow } from '../types.js';

export const tiktokPixel = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  vendor: 'TikTok',
  purpose: 'Tells TikTok what visitors look at and buy, to measure its ads and to choose whom to show them to.',
  privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
  category: 'marketing',
  sale: true,
  hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com'],
  cookies: [
    { name: '_ttp', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: '_tt_enable_cookie', days: 395, purpose: 'Keeps that this pixel may use cookies' },
    { name: 'ttcsid', days: 365, purpose: 'Keeps the pages of one visit together' },
    {
      name: 'ttcsid_*',
      pattern: 'ttcsid_.+',
      days: 365,
      purpose: 'Keeps the pages of one visit together for one pixel',
    },
    { name: 'ttclid', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
  ],
  foreignCookies: [{ name: '_ttp', host: 'tiktok.com', days: 395, purpose: 'Recognises the browser on later visits' }],
  storage: [
    { area: 'session', key: 'tt_sessionId', purpose: 'Keeps the pages of one visit together' },
    { area: 'session', key: 'tt_pixel_session_index', purpose: 'Keeps the order of events in a visit' },
    { area: 'session', key: 'tt_appInfo', purpose: 'Keeps in which app the page was opened' },
  ],
  unverified: ['cookies', 'foreignCookies', 'storage'],
} as const satisfies CatalogueRow;
