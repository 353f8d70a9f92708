/** Klarna: payment later or in parts */
import type { CatalogueRow } from '../types.js';

export const klarna = {
  id: 'klarna',
  name: 'Klarna',
  vendor: 'Klarna',
  purpose: 'Shows what an order costs when it is paid later or in parts, and handles that payment.',
  privacyUrl: 'https://www.klarna.com/international/privacy-policy/',
  category: 'functional',
  sale: false,
  hosts: [
    'js.klarna.com',
    'x.klarnacdn.net',
    '*.klarnacdn.net',
    '*.klarnaservices.com',
    '*.klarna.com',
    '*.klarnaevt.com',
  ],
  storage: [{ area: 'local', key: 'klarna*', purpose: 'Keeps the state of offers and checkout' }],
  load: [{ script: 'https://js.klarna.com/web-sdk/v1/klarna.js', attributes: { 'data-client-id': '{id}' } }],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
