/** Yotpo: reviews and loyalty */
import type { CatalogueRow } from '../types.js';

export const yotpo = {
  id: 'yotpo',
  name: 'Yotpo',
  vendor: 'Yotpo',
  purpose: 'Shows product reviews and loyalty offers, and counts how they are used.',
  privacyUrl: 'https://www.yotpo.com/privacy-policy/',
  category: 'functional',
  sale: false,
  hosts: [
    'staticw2.yotpo.com',
    'cdn-widgetsrepository.yotpo.com',
    'p.yotpo.com',
    'api.yotpo.com',
    '*.yotpo.com',
    '*.swellrewards.com',
  ],
  cookies: [
    { name: 'yotpo_pixel', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: '_sp_id.*', pattern: '_sp_id\\..+', days: 730, purpose: 'Recognises the browser for statistics' },
    { name: '_sp_ses.*', pattern: '_sp_ses\\..+', days: 0.02, purpose: 'Keeps the pages of one visit together' },
  ],
  load: [{ script: 'https://cdn-widgetsrepository.yotpo.com/v1/loader/{id}' }],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
