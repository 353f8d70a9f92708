/** Crazy Egg: heat maps and recordings */
import type { CatalogueRow } from '../types.js';

export const crazyEgg = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  vendor: 'Crazy Egg',
  purpose:
    'Records where visitors click and scroll, and shows them different versions of a page to find the better one.',
  privacyUrl: 'https://www.crazyegg.com/privacy',
  category: 'analytics',
  sale: false,
  settings: { folder: '', file: '' },
  hosts: ['script.crazyegg.com', '*.crazyegg.com', '*.cetrk.com'],
  cookies: [
    { name: '_ceir', days: 365, purpose: 'Tells a returning visitor from a new one' },
    { name: '_CEFT', days: 365, purpose: 'Keeps which version of a page was shown' },
    { name: '_ce.s', days: 365, purpose: 'Keeps the recording of one visit together' },
    { name: '_ce.clock_event', days: 1, purpose: 'Keeps the clock from being asked too often' },
    { name: '_ce.clock_data', days: 1, purpose: 'Keeps how far the clock is off' },
    { name: '_ce.irv', purpose: 'Tells whether the visitor came back within the visit' },
    { name: '_ce.cch', purpose: 'Tests whether the browser takes cookies' },
    { name: '_ce.gtld', purpose: 'Tests on which domain a cookie can be kept' },
    { name: 'cebs', purpose: 'Keeps the pages of one visit together' },
    { name: 'cebsp_*', pattern: 'cebsp_.+', purpose: 'Counts pages of one visit' },
    { name: 'ce_successful_csp_check', days: 1, purpose: "Keeps whether the site's security rules let it work" },
  ],
  // The account's number is halved: 00123456 is folder 0012 and file 3456.
  load: [{ script: 'https://script.crazyegg.com/pages/scripts/{folder}/{file}.js' }],
} as const satisfies CatalogueRow;
