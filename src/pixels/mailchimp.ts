/** Mailchimp connected site: email marketing */
import type { CatalogueRow } from '../types.js';

export const mailchimp = {
  id: 'mailchimp',
  name: 'Mailchimp connected site',
  vendor: 'Intuit',
  purpose: 'Shows sign-up forms and joins visits to the mailing that led to them, to send mail that fits.',
  privacyUrl: 'https://www.intuit.com/privacy/statement/',
  category: 'marketing',
  sale: false,
  settings: { user: '' },
  hosts: ['chimpstatic.com', '*.list-manage.com', 'downloads.mailchimp.com'],
  cookies: [
    { name: 'mc_cid', days: 14, purpose: 'Keeps the mailing that led here' },
    { name: 'mc_eid', days: 14, purpose: 'Recognises the subscriber of a mailing' },
    { name: 'mc_landing_site', days: 14, purpose: 'Keeps the first page of the visit' },
    { name: 'MCPopupClosed', days: 365, purpose: 'Keeps that the sign-up form was closed' },
    { name: 'MCPopupSubscribed', days: 365, purpose: 'Keeps that the visitor signed up' },
    { name: '_mcid', days: 365, purpose: 'Recognises the browser on later visits' },
  ],
  // The two numbers of the address in the site's own snippet: `users/{user}/{id}.js`.
  load: [{ script: 'https://chimpstatic.com/mcjs-connected/js/users/{user}/{id}.js' }],
  unverified: ['cookies', 'load'],
} as const satisfies CatalogueRow;
