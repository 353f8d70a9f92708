/** Google reCAPTCHA: protects forms from robots */
import type { CatalogueRow } from '../types.js';

export const googleRecaptcha = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  vendor: 'Google',
  purpose: 'Checks that a person and not a robot uses a form, for which Google watches the behaviour on the page.',
  privacyUrl: 'https://policies.google.com/privacy',
  category: 'functional',
  sale: false,
  hosts: [
    'www.google.com',
    'www.recaptcha.net',
    'www.gstatic.com',
    'recaptcha.google.com',
    'recaptchaenterprise.googleapis.com',
  ],
  paths: ['www.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/', 'www.gstatic.com/recaptcha/'],
  foreignCookies: [
    { name: '_GRECAPTCHA', host: 'google.com', days: 180, purpose: 'Rates the risk that a robot is at work' },
    { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
  ],
  storage: [{ area: 'local', key: '_grecaptcha', purpose: 'Carries the rated risk that a robot is at work' }],
  load: [{ script: 'https://www.google.com/recaptcha/api.js?render={id}' }],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
