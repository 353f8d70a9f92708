/** AB Tasty: tests of page versions */
import type { CatalogueRow } from '../types.js';

export const abTasty = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  vendor: 'AB Tasty',
  purpose:
    'Shows visitors different versions of a page to find out which one works better, and recognises them so that each keeps seeing the same one.',
  privacyUrl: 'https://www.abtasty.com/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['try.abtasty.com', '*.abtasty.com'],
  cookies: [
    { name: 'ABTasty', days: 395, purpose: 'Recognises the browser and keeps the versions it was shown' },
    { name: 'ABTastySession', days: 0.02, purpose: 'Keeps the visit together and its first page' },
    { name: 'ABTastyDomainTest', purpose: 'Tests on which domain a cookie can be kept' },
  ],
  storage: [
    { area: 'local', key: 'ABTastyData', purpose: 'Keeps pages seen, actions and groups of the visitor' },
    { area: 'session', key: 'ABTasty*', purpose: 'Holds data of outside services for a while' },
  ],
  load: [{ script: 'https://try.abtasty.com/{id}.js' }],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
