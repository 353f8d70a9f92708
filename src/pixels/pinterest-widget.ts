/** Pinterest save button and widgets: pins and save buttons of Pinterest */
import type { CatalogueRow } from '../types.js';

export const pinterestWidget = {
  id: 'pinterest-widget',
  name: 'Pinterest save button and widgets',
  vendor: 'Pinterest',
  purpose: 'Shows pins, boards or a save button; Pinterest learns who looked at the page and may use that for ads.',
  privacyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com'],
  foreignCookies: [
    { name: '_pinterest_sess', host: 'pinterest.com', days: 365, purpose: 'Keeps whether the visitor is signed in' },
  ],
  load: [{ script: 'https://assets.pinterest.com/js/pinit.js' }],
} as const satisfies CatalogueRow;
