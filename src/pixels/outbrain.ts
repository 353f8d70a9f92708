/** Outbrain (Amplify) Pixel: measures ads beside articles */
import type { CatalogueRow } from '../types.js';

export const outbrain = {
  id: 'outbrain',
  name: 'Outbrain (Amplify) Pixel',
  vendor: 'Teads',
  purpose: 'Tells Outbrain which visits and purchases follow its ads on news sites, and whom to show them to.',
  privacyUrl: 'https://www.outbrain.com/privacy/',
  category: 'marketing',
  sale: true,
  hosts: [
    'amplify.outbrain.com',
    'tr.outbrain.com',
    'wave.outbrain.com',
    'widgets.outbrain.com',
    '*.outbrain.com',
    '*.outbrainimg.com',
  ],
  cookies: [
    { name: 'outbrain_cid_fetch', days: 0.003, purpose: 'Limits how often an ad click is looked up' },
    { name: 'dicbo_id', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
  ],
  foreignCookies: [
    { name: 'obuid', host: 'outbrain.com', days: 91, purpose: 'Recognises the browser on later visits' },
    { name: 'recs', host: 'outbrain.com', days: 0.0007, purpose: 'Keeps which recommendations were shown' },
  ],
  before: [{ stub: 'obApi' }, { set: 'obApi.version', value: '1.0' }, { set: 'obApi.loaded', value: true }],
  load: [
    { set: 'OB_ADV_ID', value: '{id}' },
    { set: 'obApi.marketerId', value: '{id}' },
    { call: 'obApi', args: ['track', 'PAGE_VIEW'] },
    { script: 'https://amplify.outbrain.com/cp/obtp.js' },
  ],
  unverified: ['cookies', 'foreignCookies', 'before', 'load'],
} as const satisfies CatalogueRow;
