/** Adobe Audience Manager: audiences for ads */
import type { CatalogueRow } from '../types.js';

export const adobeAudienceManager = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  vendor: 'Adobe',
  purpose:
    'Sorts visitors into audiences for advertising, and matches them with what other companies know of the same browser.',
  privacyUrl: 'https://www.adobe.com/privacy/policy.html',
  category: 'marketing',
  sale: true,
  settings: { host: '' },
  hosts: ['*.demdex.net', '*.everesttech.net'],
  cookies: [{ name: 'aam_uuid', days: 30, purpose: 'Recognises the browser for audiences' }],
  foreignCookies: [
    { name: 'demdex', host: 'demdex.net', days: 180, purpose: 'Recognises the browser on many websites' },
    { name: 'dextp', host: 'demdex.net', days: 180, purpose: 'Keeps when numbers were last matched' },
    { name: 'dst', host: 'demdex.net', days: 180, purpose: 'Keeps failures of matching' },
    { name: 'dpm', host: 'demdex.net', days: 180, purpose: 'Keeps that a partner was matched' },
    { name: 'everest_g_v2', host: 'everesttech.net', days: 730, purpose: 'Recognises the browser for advertising' },
  ],
  // Consent goes through the opt-in service of another script of Adobe, with that script's own constants: no step can say it.
  load: [{ script: '{host}/dil.js' }],
} as const satisfies CatalogueRow;
