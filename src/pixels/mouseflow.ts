/** Mouseflow: recordings and heat maps */
import type { CatalogueRow } from '../types.js';

export const mouseflow = {
  id: 'mouseflow',
  name: 'Mouseflow',
  vendor: 'Mouseflow',
  purpose:
    'Records where visitors move, click and scroll and how they fill in forms, so that the shop can improve its pages.',
  privacyUrl: 'https://mouseflow.com/legal/gdpr/',
  category: 'analytics',
  sale: false,
  hosts: ['cdn.mouseflow.com', '*.mouseflow.com'],
  cookies: [
    { name: 'mf_user', days: 90, purpose: 'Tells a new visitor from a returning one' },
    { name: 'mf_*', pattern: 'mf_.+', purpose: 'Keeps the recording of one visit together' },
  ],
  before: [
    { stub: '_mfq', methods: [] },
    { set: 'mouseflowAutoStart', value: false },
  ],
  load: [{ script: 'https://cdn.mouseflow.com/projects/{id}.js' }],
  allow: [{ call: 'mouseflow.start', args: [] }],
  refuse: [{ push: '_mfq', value: ['stop'] }],
} as const satisfies CatalogueRow;
