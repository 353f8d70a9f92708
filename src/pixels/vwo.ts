/** VWO: tests of page versions and recordings */
import type { CatalogueRow } from '../types.js';

export const vwo = {
  id: 'vwo',
  name: 'VWO',
  vendor: 'Wingify',
  purpose: 'Shows visitors different versions of a page to find the better one, and can record how they use it.',
  privacyUrl: 'https://vwo.com/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['dev.visualwebsiteoptimizer.com', '*.visualwebsiteoptimizer.com', '*.vwo.com'],
  cookies: [
    { name: '_vwo_uuid_v2', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: '_vwo_uuid', days: 3650, purpose: "Recognises the browser on the site's several domains" },
    { name: '_vwo_ds', days: 91, purpose: 'Keeps what belongs to earlier visits' },
    { name: '_vwo_sn', days: 0.02, purpose: 'Keeps what belongs to one visit' },
    { name: '_vwo_referrer', days: 0.0002, purpose: 'Keeps where the visit came from while a test redirects it' },
    { name: '_vis_opt_s', days: 100, purpose: 'Counts visits' },
    { name: '_vis_opt_test_cookie', purpose: 'Tests whether the browser takes cookies' },
    {
      name: '_vis_opt_exp_*',
      pattern: '_vis_opt_exp_.+',
      days: 100,
      purpose: 'Keeps which version was shown and which goals were met',
    },
    { name: '_vis_opt_out', days: 3650, purpose: 'Keeps that the visitor opted out' },
    { name: '_vwo_ssm', days: 3650, purpose: 'Keeps pages with and without encryption in step' },
    { name: '_vwo_consent', days: 365, purpose: "Keeps the answer to the vendor's own question for consent" },
  ],
  // No `load`: the page's address is in the script's. A mark holds it; the vendor's console can make it wait for consent too.
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
