/** Snap Pixel: measures Snapchat ads */
import type { CatalogueRow } from '../types.js';

export const snapPixel = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  vendor: 'Snap',
  purpose: 'Tells Snapchat what visitors look at and buy, to measure its ads and to choose whom to show them to.',
  privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'],
  paths: ['sc-static.net/scevent.min.js', 'sc-static.net/scevent'],
  cookies: [
    { name: '_scid', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: '_scid_r', days: 395, purpose: 'Second copy of the number that recognises the browser' },
    { name: '_ScCbts', days: 395, purpose: 'Keeps when numbers were last matched with partners' },
    { name: '_sctr', days: 395, purpose: 'Keeps that the visitor was active today' },
    { name: '_schn', days: 1, purpose: 'Keeps the visit for later ads' },
    { name: 'X-AB', days: 1, purpose: 'Keeps which version of the tag is tested' },
  ],
  foreignCookies: [
    { name: 'sc_at', host: 'snapchat.com', days: 365, purpose: 'Recognises the browser on many websites' },
  ],
  storage: [
    { area: 'session', key: 'u_sclid', purpose: 'Keeps which ad was clicked before the visit' },
    { area: 'session', key: 'u_scsid', purpose: 'Keeps the pages of one visit together' },
  ],
  unverified: ['cookies', 'foreignCookies', 'storage'],
} as const satisfies CatalogueRow;
