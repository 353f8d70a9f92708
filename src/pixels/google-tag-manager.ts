/** Google Tag Manager: starts other tags */
import type { CatalogueRow } from '../types.js';

export const googleTagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  vendor: 'Google',
  purpose: 'Starts other tags that the shop has chosen, each for a purpose of its own; by itself it recognises nobody.',
  privacyUrl: 'https://business.safety.google/privacy/',
  category: 'functional',
  sale: false,
  hosts: ['www.googletagmanager.com'],
  paths: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html', '/gtm.js?*id=GTM-'],
  cookies: [
    { name: '_dc_gtm_*', pattern: '_dc_gtm_.+', days: 0.0007, purpose: 'Limits how often the tags in it send data' },
  ],
  foreignCookies: [{ name: 'td', host: 'www.googletagmanager.com', purpose: 'Counts how the container is used' }],
} as const satisfies CatalogueRow;
