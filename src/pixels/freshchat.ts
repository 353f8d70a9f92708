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
  hosts: ['wchat.freshchat.com', '*.freshchat.com', 'fw-cdn.com', '*.fw-cdn.com', '*.freshworksapi.com'],
  cookies: [{ name: '_fw_crm_v', days: 365, purpose: 'Recognises the browser on later visits' }],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
