/** Yahoo Dot tag: measures Yahoo ads */
import type { CatalogueRow } from '../types.js';

export const yahooDot = {
  id: 'yahoo-dot',
  name: 'Yahoo Dot tag',
  vendor: 'Yahoo',
  purpose: 'Tells Yahoo which visits and purchases follow its ads, and whom to show them to.',
  privacyUrl: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
  category: 'marketing',
  sale: true,
  hosts: ['s.yimg.com', 'sp.analytics.yahoo.com'],
  paths: ['s.yimg.com/wi/'],
  foreignCookies: [
    { name: 'A3', host: 'yahoo.com', days: 365, purpose: 'Recognises the browser for advertising' },
    { name: 'A1', host: 'yahoo.com', days: 365, purpose: 'Recognises the browser for advertising' },
    { name: 'A1S', host: 'yahoo.com', days: 365, purpose: 'Recognises the browser for advertising' },
    { name: 'IDSYNC', host: 'yahoo.com', days: 365, purpose: "Matches the visitor's number with those of partners" },
    { name: 'APID', host: 'yahoo.com', days: 30, purpose: 'Recognises the browser for advertising' },
  ],
  before: [{ stub: 'dotq', methods: [] }],
  load: [
    { push: 'dotq', value: { projectId: '10000', properties: { pixelId: '{id}' } } },
    { script: 'https://s.yimg.com/wi/ytc.js' },
  ],
} as const satisfies CatalogueRow;
