/** HubSpot: customer contacts and marketing */
import type { CatalogueRow } from '../types.js';

export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  vendor: 'HubSpot',
  purpose:
    'Joins visits, forms and chats of a visitor to one contact, so that the shop can answer and send fitting offers.',
  privacyUrl: 'https://legal.hubspot.com/privacy-policy',
  category: 'marketing',
  sale: false,
  hosts: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hsadspixel.net',
    '*.hscollectedforms.net',
    '*.hsleadflows.net',
    '*.usemessages.com',
    '*.hsforms.net',
    '*.hsforms.com',
    'track.hubspot.com',
    'forms.hubspot.com',
    'api.hubspot.com',
    '*.hubapi.com',
  ],
  cookies: [
    { name: '__hstc', days: 182, purpose: 'Recognises the browser and counts its visits' },
    { name: 'hubspotutk', days: 182, purpose: 'Joins a form that is sent with earlier visits' },
    { name: '__hssc', days: 0.02, purpose: 'Tells whether a visit still goes on' },
    { name: '__hssrc', purpose: 'Tells when the browser was restarted' },
    { name: 'messagesUtk', days: 182, purpose: 'Recognises the visitor in the chat' },
    { name: '__hs_opt_out', days: 182, purpose: "Keeps the answer to the vendor's own question for consent" },
    { name: '__hs_do_not_track', days: 182, purpose: 'Keeps that nothing shall be recorded' },
    { name: '__hs_initial_opt_in', days: 7, purpose: "Keeps that the vendor's own question was shown" },
    { name: '__hs_cookie_cat_pref', days: 182, purpose: 'Keeps the answers by category' },
    { name: '__hs_gpc_banner_dismiss', days: 180, purpose: 'Keeps that the note on a privacy signal was closed' },
    { name: '__hs_notify_banner_dismiss', days: 180, purpose: 'Keeps that a notice was closed' },
    { name: 'hs_ab_test', purpose: 'Keeps which version of a page was shown' },
    { name: 'hs-messages-is-open', days: 0.02, purpose: 'Keeps whether the chat is open' },
    { name: 'hs-messages-hide-welcome-message', days: 1, purpose: "Keeps that the chat's greeting was closed" },
    { name: 'hs_langswitcher_choice', days: 730, purpose: 'Keeps the chosen language' },
  ],
  before: [
    { set: 'disableHubSpotCookieBanner', value: true },
    { stub: '_hsq', methods: [] },
    {
      push: '_hsp',
      value: ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
    },
  ],
  load: [{ script: 'https://js.hs-scripts.com/{id}.js' }],
  allow: [
    {
      push: '_hsp',
      value: ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
    },
  ],
  refuse: [{ push: '_hsp', value: ['revokeCookieConsent'] }],
  // Other vendors' pixels that its account brings in are not told.
  persists: true,
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
