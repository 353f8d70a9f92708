/** Microsoft Advertising UET: measures Microsoft ads */
import type { CatalogueRow } from '../types.js';

export const microsoftUet = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising UET',
  vendor: 'Microsoft',
  purpose: 'Tells Microsoft which visits and purchases follow its ads, and lets the shop show ads to former visitors.',
  privacyUrl: 'https://privacy.microsoft.com/privacystatement',
  category: 'marketing',
  sale: true,
  hosts: ['bat.bing.com', 'bat.bing.net'],
  cookies: [
    { name: '_uetsid', days: 1, purpose: 'Keeps the pages of one visit together' },
    { name: '_uetvid', days: 390, purpose: 'Recognises the browser on later visits' },
    { name: '_uetmsclkid', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
  ],
  foreignCookies: [
    { name: 'MUID', host: 'bing.com', days: 365, purpose: 'Recognises the browser' },
    { name: 'MR', host: 'bing.com', days: 7, purpose: 'Keeps when the number was last renewed' },
    { name: 'MSPTC', host: 'bing.com', days: 365, purpose: 'Recognises the browser for advertising' },
  ],
  storage: [
    { area: 'local', key: '_uetsid', purpose: 'Keeps the pages of one visit together' },
    { area: 'local', key: '_uetsid_exp', purpose: 'Keeps when the entry of the same name runs out' },
    { area: 'local', key: '_uetvid', purpose: 'Recognises the browser on later visits' },
    { area: 'local', key: '_uetvid_exp', purpose: 'Keeps when the entry of the same name runs out' },
  ],
  unverified: ['cookies', 'foreignCookies', 'storage'],
} as const satisfies CatalogueRow;
