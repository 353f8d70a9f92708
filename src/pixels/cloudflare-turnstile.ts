/** Cloudflare Turnstile: protects forms from robots */
import type { CatalogueRow } from '../types.js';

export const cloudflareTurnstile = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  vendor: 'Cloudflare',
  purpose:
    'Checks in the background that a person and not a robot sends a form, for which it looks at traits of the browser.',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  category: 'necessary',
  sale: false,
  hosts: ['challenges.cloudflare.com'],
  cookies: [
    { name: 'cf_clearance', days: 365, purpose: 'Keeps that the check was passed, where the site asks for that' },
  ],
  load: [{ script: 'https://challenges.cloudflare.com/turnstile/v0/api.js' }],
} as const satisfies CatalogueRow;
