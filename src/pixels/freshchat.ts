/** Freshchat (Freshworks): chat */
import type { CatalogueRow } from '../types.js';

export const freshchat = {
  id: 'freshchat',
  name: 'Freshchat (Freshworks)',
  vendor: 'Freshworks',
  purpose: 'Lets visitors chat with the shop, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://www.freshworks.com/privacy/',
  category: 'functional',
  sale: false,
  settings: { widget: '' },
  hosts: ['wchat.freshchat.com', '*.freshchat.com', 'fw-cdn.com', '*.fw-cdn.com', '*.freshworksapi.com'],
  cookies: [{ name: '_fw_crm_v', days: 365, purpose: 'Recognises the browser on later visits' }],
  load: [{ script: 'https://fw-cdn.com/{id}/{widget}.js' }],
  refuse: [{ call: 'fcWidget.user.clear', args: [] }],
  // It forgets the visitor, but the chat goes on.
  persists: true,
  unverified: ['cookies', 'refuse'],
} as const satisfies CatalogueRow;
