/** Rakuten Advertising: partner commissions */
import type { CatalogueRow } from '../types.js';

export const rakutenAdvertising = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  vendor: 'Rakuten',
  purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
  privacyUrl: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
  category: 'marketing',
  sale: true,
  hosts: [
    'tag.rmp.rakuten.com',
    'track.linksynergy.com',
    '*.linksynergy.com',
    '*.rmtag.com',
    '*.mediaforge.com',
    '*.nxtck.com',
  ],
  cookies: [
    { name: 'rmStore', days: 30, purpose: 'Keeps details of the partner link that led here' },
    { name: 'rmStoreGateway', days: 30, purpose: 'Keeps a partner link that led here by way of another page' },
  ],
  load: [{ script: 'https://tag.rmp.rakuten.com/{id}.ct.js' }],
  unverified: ['load', 'cookies'],
} as const satisfies CatalogueRow;
