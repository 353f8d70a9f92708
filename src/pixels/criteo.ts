/** Criteo OneTag: ads for products that were seen */
import type { CatalogueRow } from '../types.js';

export const criteo = {
  id: 'criteo',
  name: 'Criteo OneTag',
  vendor: 'Criteo',
  purpose: 'Keeps which products a visitor looked at, to show ads for them on other websites.',
  privacyUrl: 'https://www.criteo.com/privacy/',
  category: 'marketing',
  sale: true,
  settings: { siteType: 'd' },
  hosts: [
    'dynamic.criteo.com',
    'static.criteo.net',
    'sslwidget.criteo.com',
    'gum.criteo.com',
    'measurement-api.criteo.com',
    '*.criteo.com',
    '*.criteo.net',
  ],
  cookies: [
    { name: 'cto_bundle', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: 'cto_bidid', days: 395, purpose: 'Recognises the browser when ads are auctioned' },
    { name: 'cto_idcpy', days: 395, purpose: 'Second copy of the number that recognises the browser' },
    { name: 'cto_sid', purpose: 'Keeps the pages of one visit together' },
    { name: 'cto_tld_test', purpose: 'Tests on which domain a cookie can be kept' },
  ],
  foreignCookies: [
    { name: 'uid', host: 'criteo.com', days: 395, purpose: 'Recognises the browser on many websites' },
    { name: 'optout', host: 'criteo.com', days: 1825, purpose: 'Keeps that the visitor opted out' },
  ],
  storage: [
    { area: 'local', key: 'cto_bundle', purpose: 'Second copy of the number that recognises the browser' },
    { area: 'local', key: 'criteo_pt_cdb_*', purpose: 'Keeps settings of ad auctions' },
  ],
  before: [{ stub: 'criteo_q', methods: [] }],
  // Each page pushes what it is: `viewHome`, `viewItem` …
  load: [
    { push: 'criteo_q', value: { event: 'setAccount', account: '{#id}' } },
    { push: 'criteo_q', value: { event: 'setSiteType', type: '{siteType}' } },
    { script: 'https://dynamic.criteo.com/js/ld/ld.js?a={id}' },
  ],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
