/** impact.com Universal Tracking Tag: partner commissions */
import type { CatalogueRow } from '../types.js';

export const impact = {
  id: 'impact',
  name: 'impact.com Universal Tracking Tag',
  vendor: 'impact.com',
  purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner.",
  privacyUrl: 'https://impact.com/privacy-policy/',
  category: 'marketing',
  sale: true,
  hosts: [
    'utt.impactcdn.com',
    '*.impactcdn.com',
    '*.impactradius-event.com',
    '*.sjv.io',
    '*.pxf.io',
    '*.ojrq.net',
    '*.evyy.net',
    '*.7eer.net',
  ],
  cookies: [
    { name: 'IR_PI', days: 720, purpose: 'Recognises the browser on later visits' },
    { name: 'IR_gbd', purpose: "Keeps which domain is the site's own" },
    { name: 'IR_*', pattern: 'IR_.+', purpose: 'Keeps the visit that a campaign led to' },
  ],
  foreignCookies: [
    { name: 'brwsr', host: 'sjv.io', days: 720, purpose: 'Recognises the browser on later visits' },
    { name: 'irld', host: 'sjv.io', days: 180, purpose: 'Keeps the last click on a partner link' },
  ],
  before: [
    { set: 'ire_o', value: 'ire' },
    { stub: 'ire', queue: 'ire.a' },
    { call: 'ire', args: ['consent', 'default', { tracking: 'denied' }] },
  ],
  load: [
    { call: 'ire', args: ['identify', { customerId: '', customerEmail: '', customProfileId: '' }] },
    { script: 'https://utt.impactcdn.com/{id}.js' },
  ],
  allow: [{ call: 'ire', args: ['consent', 'update', { tracking: 'granted' }] }],
  refuse: [{ call: 'ire', args: ['consent', 'update', { tracking: 'denied' }] }],
  unverified: ['cookies', 'foreignCookies', 'before'],
} as const satisfies CatalogueRow;
