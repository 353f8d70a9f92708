/** Calendly embed: booking of appointments */
import type { CatalogueRow } from '../types.js';

export const calendly = {
  id: 'calendly',
  name: 'Calendly embed',
  vendor: 'Calendly',
  purpose: 'Lets visitors book an appointment without leaving the page; Calendly receives what they enter.',
  privacyUrl: 'https://calendly.com/legal/privacy-notice',
  category: 'functional',
  sale: false,
  hosts: ['assets.calendly.com', 'calendly.com'],
  foreignCookies: [
    { name: '_calendly_session', host: 'calendly.com', days: 21, purpose: 'Keeps a booking going' },
    { name: '__cf_bm', host: 'calendly.com', days: 0.02, purpose: 'Tells people from robots' },
  ],
  load: [{ script: 'https://assets.calendly.com/assets/external/widget.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
