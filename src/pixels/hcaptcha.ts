/** hCaptcha: protects forms from robots */
import type { CatalogueRow } from '../types.js';

export const hcaptcha = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  vendor: 'Intuition Machines',
  purpose:
    'Checks that a person and not a robot sends a form, for which it looks at behaviour and traits of the browser.',
  privacyUrl: 'https://www.hcaptcha.com/privacy',
  category: 'necessary',
  sale: false,
  hosts: ['js.hcaptcha.com', 'hcaptcha.com', '*.hcaptcha.com'],
  foreignCookies: [
    { name: 'hmt_id', host: 'hcaptcha.com', days: 30, purpose: 'Rates the risk that a robot is at work' },
  ],
  load: [{ script: 'https://js.hcaptcha.com/1/api.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
