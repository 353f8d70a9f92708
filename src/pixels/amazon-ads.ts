/** Amazon Ads Tag: measures Amazon ads */
import type { CatalogueRow } from '../types.js';

export const amazonAds = {
  id: 'amazon-ads',
  name: 'Amazon Ads Tag',
  vendor: 'Amazon',
  purpose: 'Tells Amazon what visitors do in the shop, to measure ads on Amazon and to choose whom to show them to.',
  privacyUrl: 'https://www.amazon.com/privacy',
  category: 'marketing',
  sale: true,
  hosts: ['c.amazon-adsystem.com', 's.amazon-adsystem.com', '*.amazon-adsystem.com'],
  paths: ['c.amazon-adsystem.com/aat/', 's.amazon-adsystem.com/'],
  foreignCookies: [
    { name: 'ad-id', host: 'amazon-adsystem.com', days: 190, purpose: 'Recognises the browser for advertising' },
    { name: 'ad-privacy', host: 'amazon-adsystem.com', days: 1825, purpose: 'Keeps choices about ads' },
  ],
} as const satisfies CatalogueRow;
