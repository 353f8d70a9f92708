/** Gorgias chat: chat */
import type { CatalogueRow } from '../types.js';

export const gorgias = {
  id: 'gorgias',
  name: 'Gorgias chat',
  vendor: 'Gorgias',
  purpose:
    'Lets visitors chat with the shop about orders and questions, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://www.gorgias.com/legal/privacy',
  category: 'functional',
  sale: false,
  hosts: ['config.gorgias.chat', 'assets.gorgias.chat', '*.gorgias.chat'],
  storage: [{ area: 'local', key: 'gorgias*', purpose: 'Keeps the chat and recognises the visitor' }],
  load: [
    {
      script: 'https://config.gorgias.chat/bundle-loader/{id}',
      attributes: { id: 'gorgias-chat-widget-install-v3' },
    },
  ],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
