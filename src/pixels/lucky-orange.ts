/** Lucky Orange: recordings and heat maps */
import type { CatalogueRow } from '../types.js';

export const luckyOrange = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  vendor: 'Lucky Orange',
  purpose:
    'Records where visitors move, click and scroll, and offers chat and surveys, so that the shop can improve its pages.',
  privacyUrl: 'https://www.luckyorange.com/legal/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['tools.luckyorange.com', '*.luckyorange.com', '*.luckyorange.net'],
  cookies: [
    { name: 'lo-uid', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: 'lo-visits', days: 730, purpose: 'Counts visits' },
    { name: 'lo-opt-out', days: 730, purpose: 'Keeps that the visitor opted out' },
    { name: 'lo-domain-check', purpose: 'Tests on which domain a cookie can be kept' },
    { name: '_lo_uid', days: 730, purpose: 'Recognises the browser, in an older version' },
    { name: '_lo_v', days: 365, purpose: 'Counts visits, in an older version' },
    { name: '__lotl', days: 180, purpose: 'Keeps the first page of the first visit, in an older version' },
    { name: '__lotr', days: 180, purpose: 'Keeps where the visitor first came from, in an older version' },
  ],
  storage: [
    { area: 'local', key: 'lo-session', purpose: 'Keeps what belongs to one visit' },
    { area: 'local', key: 'lo-visitor', purpose: 'Keeps what is known of the visitor' },
    { area: 'local', key: 'lo-messenger', purpose: 'Keeps the state of chat, surveys and news' },
  ],
  before: [{ stub: 'LOQ', methods: [] }],
  load: [{ script: 'https://tools.luckyorange.com/core/lo.js?site-id={id}' }],
  // Its calls for consent want a function, which no step can say.
  unverified: ['load'],
} as const satisfies CatalogueRow;
