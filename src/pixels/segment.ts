/** Segment: passes events on to other tools */
import type { CatalogueRow } from '../types.js';

export const segment = {
  id: 'segment',
  name: 'Segment',
  vendor: 'Twilio',
  purpose: 'Records what visitors do and passes it on to other tools that the shop has chosen.',
  privacyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segment.io'],
  cookies: [
    { name: 'ajs_anonymous_id', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'ajs_user_id', days: 365, purpose: 'Recognises the person who signed in' },
    { name: 'ajs_group_id', days: 365, purpose: 'Recognises the customer account' },
    { name: 'analytics_session_id', days: 365, purpose: 'Keeps the pages of one visit together' },
  ],
  storage: [
    { area: 'local', key: 'ajs_anonymous_id', purpose: 'Second copy of the number that recognises the browser' },
    { area: 'local', key: 'ajs_user_id', purpose: "Second copy of the signed-in person's number" },
    { area: 'local', key: 'ajs_user_traits', purpose: 'Keeps what the site knows of a signed-in person' },
    { area: 'local', key: 'ajs_group_id', purpose: "Second copy of the account's number" },
    { area: 'local', key: 'ajs_group_properties', purpose: 'Keeps what the site knows of an account' },
    { area: 'local', key: 'persisted-queue:v1:*', purpose: 'Holds events that wait to be sent' },
  ],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
