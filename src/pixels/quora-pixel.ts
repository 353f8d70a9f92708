/** Quora Pixel: measures Quora ads */
import type { CatalogueRow } from '../types.js';

export const quoraPixel = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  vendor: 'Quora',
  purpose: 'Tells Quora what visitors look at and buy, to measure its ads and to choose whom to show them to.',
  privacyUrl: 'https://www.quora.com/about/privacy',
  category: 'marketing',
  sale: true,
  hosts: ['a.quora.com', 'q.quora.com'],
  foreignCookies: [
    { name: 'm-b', host: 'quora.com', days: 730, purpose: 'Recognises the browser' },
    { name: 'm-b_lax', host: 'quora.com', days: 730, purpose: 'Recognises the browser' },
    { name: 'm-b_strict', host: 'quora.com', days: 730, purpose: 'Recognises the browser' },
  ],
  before: [{ stub: 'qp' }],
  load: [
    { call: 'qp', args: ['init', '{id}'] },
    { call: 'qp', args: ['track', 'ViewContent'] },
    { script: 'https://a.quora.com/qevents.js' },
  ],
  unverified: ['cookies', 'foreignCookies', 'before'],
} as const satisfies CatalogueRow;
