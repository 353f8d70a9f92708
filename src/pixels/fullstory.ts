/** FullStory: recordings of visits */
import type { CatalogueRow } from '../types.js';

export const fullstory = {
  id: 'fullstory',
  name: 'FullStory',
  vendor: 'FullStory',
  purpose:
    'Records how visitors move, click and type, so that the shop can replay a visit and see where pages cause trouble.',
  privacyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['edge.fullstory.com', 'rs.fullstory.com', '*.fullstory.com'],
  cookies: [
    { name: 'fs_uid', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'fs_lua', days: 0.02, purpose: 'Keeps when the visitor was last active' },
    { name: 'fs_session', purpose: 'Keeps the pages of one visit together' },
  ],
  storage: [
    { area: 'local', key: '_fs_uid', purpose: 'Second copy of the number that recognises the browser' },
    { area: 'local', key: '_fs_lua', purpose: 'Second copy of when the visitor was last active' },
    { area: 'session', key: '_fs_tab_id', purpose: 'Tells open tabs apart' },
  ],
  // No `load`: its snippet is code that no step can say. A mark holds it.
  before: [{ set: '_fs_capture_on_startup', value: false }],
  // `restart` is the word after a `shutdown`.
  allow: [
    { call: 'FS', args: ['start'] },
    { call: 'FS', args: ['restart'] },
  ],
  refuse: [{ call: 'FS', args: ['shutdown'] }],
  unverified: ['cookies', 'storage'],
} as const satisfies CatalogueRow;
