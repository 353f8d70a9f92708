/** Microsoft Clarity: recordings and heat maps */
import type { CatalogueRow } from '../types.js';

export const microsoftClarity = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  vendor: 'Microsoft',
  purpose: 'Records where visitors move, click and scroll, so that the shop can improve its pages.',
  privacyUrl: 'https://privacy.microsoft.com/privacystatement',
  category: 'analytics',
  sale: false,
  hosts: ['*.clarity.ms', 'clarity.ms', 'c.bing.com'],
  paths: ['c.bing.com/c.gif'],
  cookies: [
    { name: '_clck', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: '_clsk', days: 1, purpose: 'Keeps the pages of one visit together' },
  ],
  foreignCookies: [
    { name: 'CLID', host: 'clarity.ms', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'ANONCHK', host: 'clarity.ms', days: 0.007, purpose: 'Keeps whether the ad number is used' },
    { name: 'SM', host: 'clarity.ms', purpose: "Matches the visitor's number with those of partners" },
    { name: 'MUID', host: 'clarity.ms', days: 365, purpose: 'Recognises the browser' },
    { name: 'MR', host: 'clarity.ms', days: 7, purpose: 'Keeps when the number was last renewed' },
  ],
  storage: [{ area: 'session', key: '_cltk', purpose: 'Tells open tabs apart' }],
} as const satisfies CatalogueRow;
