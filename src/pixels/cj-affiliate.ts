/** CJ Affiliate: partner commissions */
import type { CatalogueRow } from '../types.js';

export const cjAffiliate = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  vendor: 'Publicis',
  purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
  privacyUrl: 'https://www.cj.com/legal/privacy-policy-services',
  category: 'marketing',
  sale: true,
  hosts: [
    'www.mczbf.com',
    'www.emjcd.com',
    '*.emjcd.com',
    '*.dotomi.com',
    '*.dpbolvw.net',
    '*.ftjcfx.com',
    '*.tqlkg.com',
  ],
  paths: ['www.mczbf.com/tags/'],
  cookies: [
    { name: 'cje', days: 395, purpose: "Keeps the partner link that led here, set by the site's server" },
    { name: 'cjevent_dc', days: 395, purpose: 'Keeps the partner link that led here' },
    { name: 'cjConsent', days: 395, purpose: 'Keeps the consent that CJ was told' },
    { name: 'cjUser', days: 395, purpose: 'Recognises the browser on later visits' },
  ],
  foreignCookies: [
    { name: 'DotomiUser', host: 'dotomi.com', days: 395, purpose: 'Recognises the browser on many websites' },
    { name: 'cjae', host: 'dotomi.com', days: 30, purpose: 'Keeps what the browser did' },
  ],
  // Each page says in `cj.sitePage` what it is.
  load: [{ script: 'https://www.mczbf.com/tags/{id}/tag.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
