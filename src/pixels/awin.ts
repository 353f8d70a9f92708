/** Awin MasterTag: partner commissions */
import type { CatalogueRow } from '../types.js';

export const awin = {
  id: 'awin',
  name: 'Awin MasterTag',
  vendor: 'Awin',
  purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
  privacyUrl: 'https://www.awin.com/gb/privacy',
  category: 'marketing',
  sale: true,
  hosts: ['www.dwin1.com', '*.dwin1.com', 'www.awin1.com', '*.awin1.com', '*.zenaps.com'],
  cookies: [
    { name: '_aw_m_*', pattern: '_aw_m_.+', days: 365, purpose: 'Keeps which partner link led here' },
    { name: '_aw_j_*', pattern: '_aw_j_.+', days: 91, purpose: 'Keeps the path that led to a sale' },
    { name: '_aw_sn_*', pattern: '_aw_sn_.+', days: 365, purpose: 'Keeps the cashback or voucher link that led here' },
  ],
  foreignCookies: [
    {
      name: 'aw*',
      pattern: 'aw.*',
      host: 'awin1.com',
      days: 30,
      purpose: 'Keeps details of the partner link that led here',
    },
    { name: 'bId', host: 'awin1.com', days: 365, purpose: 'Recognises the browser' },
  ],
  before: [{ set: 'AWIN.Tracking.AdvertiserConsent', value: false }],
  load: [{ script: 'https://www.dwin1.com/{id}.js' }],
  allow: [{ call: 'AWIN.Tracking.Consent.setAdvertiserConsentStatus', args: [true] }],
  refuse: [{ call: 'AWIN.Tracking.Consent.setAdvertiserConsentStatus', args: [false] }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
