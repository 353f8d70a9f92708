/** Google Ad Manager (Publisher Tag): ads from Google on the page */
import type { CatalogueRow } from '../types.js';

export const googleAdManager = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager (Publisher Tag)',
  vendor: 'Google',
  purpose:
    'Fetches the ads that the page shows, and recognises the browser to choose them and to count how often they were seen.',
  privacyUrl: 'https://business.safety.google/privacy/',
  category: 'marketing',
  sale: true,
  hosts: ['securepubads.g.doubleclick.net', 'www.googletagservices.com', 'pubads.g.doubleclick.net'],
  paths: ['www.googletagservices.com/tag/js/gpt.js'],
  cookies: [
    { name: '__gads', days: 395, purpose: 'Limits how often an ad is shown and measures it' },
    { name: '__gpi', days: 395, purpose: 'Recognises the browser on all sites of a publisher for ads' },
    { name: '__eoi', days: 182, purpose: 'Helps to spot invalid ad traffic' },
  ],
  foreignCookies: [
    { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
  ],
  unverified: ['all'],
} as const satisfies CatalogueRow;
