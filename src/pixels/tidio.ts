/** Tidio: chat with people and robots */
import type { CatalogueRow } from '../types.js';

export const tidio = {
  id: 'tidio',
  name: 'Tidio',
  vendor: 'Tidio',
  purpose:
    'Lets visitors chat with the shop or its automatic answers, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://www.tidio.com/privacy-policy/',
  category: 'functional',
  sale: false,
  hosts: ['code.tidio.co', '*.tidio.co', '*.tidiochat.com'],
  storage: [{ area: 'local', key: 'tidio_state_*', purpose: 'Keeps the chat and recognises the visitor' }],
  load: [{ script: 'https://code.tidio.co/{id}.js' }],
} as const satisfies CatalogueRow;
