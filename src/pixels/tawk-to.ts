/** tawk.to: chat */
import type { CatalogueRow } from '../types.js';

export const tawkTo = {
  id: 'tawk-to',
  name: 'tawk.to',
  vendor: 'tawk.to',
  purpose:
    'Lets visitors chat with the shop, shows the shop who is on its pages, and recognises visitors on later visits.',
  privacyUrl: 'https://www.tawk.to/privacy-policy/',
  category: 'functional',
  sale: false,
  settings: { widgetId: '' },
  hosts: ['embed.tawk.to', 'va.tawk.to', '*.tawk.to'],
  cookies: [
    { name: 'TawkConnectionTime', purpose: 'Keeps when the chat was connected' },
    { name: 'twk_idm_key', purpose: 'Keeps the chat going' },
    { name: 'twk_uuid_*', pattern: 'twk_uuid_.+', days: 182, purpose: 'Recognises the browser on later visits' },
    { name: '__tawkuuid', days: 182, purpose: 'Recognises the browser, in an older version' },
  ],
  load: [{ script: 'https://embed.tawk.to/{id}/{widgetId}', attributes: { crossorigin: '*' } }],
  unverified: ['cookies', 'load'],
} as const satisfies CatalogueRow;
