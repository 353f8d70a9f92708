/** Contentsquare: recordings of visits */
import type { CatalogueRow } from '../types.js';

export const contentsquare = {
  id: 'contentsquare',
  name: 'Contentsquare',
  vendor: 'Contentsquare',
  purpose: 'Records how visitors move, click and scroll, so that the shop can see where pages cause trouble.',
  privacyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['*.contentsquare.net', '*.contentsquare.com'],
  cookies: [
    { name: '_cs_id', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: '_cs_s', days: 0.02, purpose: 'Counts pages of the visit and keeps whether it is recorded' },
    { name: '_cs_c', days: 395, purpose: "Keeps the answer to the vendor's own question for consent" },
    { name: '_cs_cvars', purpose: 'Holds values that the site chose to record' },
    { name: '_cs_ex', days: 30, purpose: 'Keeps that the visitor is outside the sample' },
    { name: '_cs_optout', days: 395, purpose: 'Keeps that the visitor opted out' },
    { name: '_cs_mk_ga', days: 0.02, purpose: 'Joins the visit with its record in Google Analytics' },
    { name: '_cs_mk_aa', days: 0.02, purpose: 'Joins the visit with its record in Adobe Analytics' },
    { name: '_cs_rl', days: 365, purpose: 'Lets other tools link to the recording' },
    { name: '_cs_root-domain', purpose: "Tests which domain is the site's own" },
    { name: '_cs_same_site', purpose: 'Tests how the browser keeps cookies' },
    { name: '_cs_debug', purpose: 'Switches detailed messages on' },
  ],
  load: [{ script: 'https://t.contentsquare.net/uxa/{id}.js' }],
  allow: [{ push: '_uxa', value: ['trackConsentGranted'] }],
  refuse: [{ push: '_uxa', value: ['trackConsentWithdrawn'] }],
  unverified: ['allow', 'refuse'],
} as const satisfies CatalogueRow;
