/** Pinterest Tag: measures Pinterest ads */
import type { CatalogueRow } from '../types.js';

export const pinterestTag = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  vendor: 'Pinterest',
  purpose: 'Tells Pinterest what visitors look at and buy, to measure its ads and to choose whom to show them to.',
  privacyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  paths: ['s.pinimg.com/ct/'],
  cookies: [
    { name: '_pin_unauth', days: 365, purpose: 'Joins the actions of a visitor who is not signed in' },
    { name: '_epik', days: 365, purpose: 'Keeps which ad was clicked before the visit' },
    { name: '_derived_epik', days: 365, purpose: 'Keeps a visitor match that was made without cookies' },
    { name: '_pinterest_ct', days: 365, purpose: 'Recognises the visitor and keeps since when' },
    { name: '_pinterest_ct_rt', days: 365, purpose: 'Recognises a returning visitor and keeps since when' },
    { name: '_routing_id', days: 1, purpose: 'Keeps which version of the service answers' },
  ],
  foreignCookies: [
    {
      name: '_pinterest_ct_ua',
      host: 'pinterest.com',
      days: 365,
      purpose: 'Joins the actions of a visitor who is not signed in',
    },
    { name: '_pinterest_sess', host: 'pinterest.com', days: 365, purpose: 'Keeps whether the visitor is signed in' },
    { name: 'ar_debug', host: 'pinterest.com', days: 365, purpose: 'Switches detailed reports on ad measurement on' },
  ],
} as const satisfies CatalogueRow;
