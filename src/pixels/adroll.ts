/** AdRoll: ads that follow visitors */
import type { CatalogueRow } from '../types.js';

export const adroll = {
  id: 'adroll',
  name: 'AdRoll',
  vendor: 'NextRoll',
  purpose: "Shows the shop's ads on other websites to people who visited it, and counts the sales that follow.",
  privacyUrl: 'https://www.nextroll.com/privacy',
  category: 'marketing',
  sale: true,
  settings: { pixelId: '' },
  hosts: ['s.adroll.com', 'd.adroll.com', 'x.adroll.com', '*.adroll.com'],
  cookies: [
    { name: '__adroll_fpc', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: '__ar_v4', days: 365, purpose: 'Connects sales with ads' },
    { name: '__adroll_consent', days: 365, purpose: "Keeps the answer to the vendor's own question for consent" },
    { name: '__adroll_consent_params', days: 365, purpose: "Keeps how the vendor's own question is set up" },
  ],
  foreignCookies: [
    { name: '__adroll', host: 'd.adroll.com', days: 395, purpose: 'Recognises the browser on many websites' },
    {
      name: '__adroll_shared',
      host: 'adroll.com',
      days: 395,
      purpose: 'Recognises the browser for several advertisers',
    },
  ],
  storage: [
    {
      area: 'local',
      key: '__adroll_consent_data',
      purpose: "Keeps the answer to the vendor's own question for consent",
    },
    { area: 'session', key: 'adroll_tpc', purpose: 'Tests whether other sites may set cookies' },
  ],
  // It can ask for consent by itself: to be turned off in the account.
  load: [
    { set: 'adroll_adv_id', value: '{id}' },
    { set: 'adroll_pix_id', value: '{pixelId}' },
    { script: 'https://s.adroll.com/j/{id}/roundtrip.js' },
  ],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
