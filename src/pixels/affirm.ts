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
  load: [
    { set: '_affirm_config.public_api_key', value: '{id}' },
    { set: '_affirm_config.script', value: 'https://cdn1.affirm.com/js/v2/affirm.js' },
    { script: 'https://cdn1.affirm.com/js/v2/affirm.js' },
  ],
  unverified: ['all'],
} as const satisfies CatalogueRow;
