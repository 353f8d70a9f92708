/** Crisp: chat */
import type { CatalogueRow } from '../types.js';

export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  vendor: 'Crisp IM',
  purpose: 'Lets visitors chat with the shop, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://crisp.chat/en/privacy/',
  category: 'functional',
  sale: false,
  hosts: ['client.crisp.chat', '*.crisp.chat'],
  cookies: [
    { name: 'crisp-client/*', pattern: 'crisp-client/.+', days: 182, purpose: 'Keeps the chat going' },
    {
      name: 'crisp-client%2F*',
      pattern: 'crisp-client%2F.*',
      days: 182,
      purpose: 'Keeps the chat going, under an encoded name',
    },
  ],
  before: [{ stub: '$crisp', methods: [] }],
  load: [{ set: 'CRISP_WEBSITE_ID', value: '{id}' }, { script: 'https://client.crisp.chat/l.js' }],
  refuse: [{ push: '$crisp', value: ['do', 'session:reset'] }],
  // It forgets the visitor, but the chat goes on.
  persists: true,
} as const satisfies CatalogueRow;
