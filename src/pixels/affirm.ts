/** Affirm: payment in instalments */
import type { CatalogueRow } from '../types.js';

export const affirm = {
  id: 'affirm',
  name: 'Affirm',
  vendor: 'Affirm',
  purpose: 'Shows what an order costs in instalments and handles that payment, for which Affirm sees the page.',
  privacyUrl: 'https://www.affirm.com/privacy-policy',
  category: 'functional',
  sale: false,
  hosts: ['cdn1.affirm.com', 'cdn1-sandbox.affirm.com', '*.affirm.com'],
  unverified: ['all'],
} as const satisfies CatalogueRow;
