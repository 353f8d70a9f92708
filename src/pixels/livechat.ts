/** LiveChat: chat */
import type { CatalogueRow } from '../types.js';

export const livechat = {
  id: 'livechat',
  name: 'LiveChat',
  vendor: 'Text',
  purpose: 'Lets visitors chat with the shop, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  category: 'functional',
  sale: false,
  hosts: [
    'cdn.livechatinc.com',
    'api.livechatinc.com',
    'secure.livechatinc.com',
    '*.livechatinc.com',
    '*.livechat-static.com',
    'accounts.livechatinc.com',
  ],
  cookies: [
    { name: '__lc_cid', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: '__lc_cst', days: 730, purpose: 'Lets the chat recognise the visitor' },
    { name: '__livechat', days: 1095, purpose: 'Recognises the browser, in an older version' },
  ],
  foreignCookies: [
    { name: '__lc2_cid', host: 'livechatinc.com', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: '__lc2_cst', host: 'livechatinc.com', days: 730, purpose: 'Lets the chat recognise the visitor' },
  ],
  load: [{ set: '__lc.license', value: '{#id}' }, { script: 'https://cdn.livechatinc.com/tracking.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
