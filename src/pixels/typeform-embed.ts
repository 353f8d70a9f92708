/** Typeform embed: forms */
import type { CatalogueRow } from '../types.js';

export const typeformEmbed = {
  id: 'typeform-embed',
  name: 'Typeform embed',
  vendor: 'Typeform',
  purpose: 'Shows a form or survey in the page; Typeform receives what visitors enter.',
  privacyUrl: 'https://www.typeform.com/help/a/privacy-policy-11797153921684/',
  category: 'functional',
  sale: false,
  hosts: ['embed.typeform.com', 'form.typeform.com', '*.typeform.com'],
  foreignCookies: [
    { name: 'tf_respondent_cc', host: 'typeform.com', days: 182, purpose: 'Keeps choices about cookies in the form' },
    { name: 'attribution_user_id', host: 'typeform.com', days: 365, purpose: 'Recognises the browser on later visits' },
  ],
  load: [{ script: 'https://embed.typeform.com/next/embed.js' }],
  unverified: ['load'],
} as const satisfies CatalogueRow;
