/** Google Optimize (retired): tests of page versions, closed in 2023 */
import type { CatalogueRow } from '../types.js';

export const googleOptimize = {
  id: 'google-optimize',
  name: 'Google Optimize (retired)',
  vendor: 'Google',
  purpose:
    'Showed visitors different versions of a page to find the better one; the service is closed, and only its old cookies remain.',
  privacyUrl: 'https://business.safety.google/privacy/',
  category: 'analytics',
  sale: false,
  hosts: ['www.googleoptimize.com', 'optimize.google.com'],
  cookies: [
    { name: '_gaexp', days: 90, purpose: 'Keeps which test the visitor takes part in' },
    { name: '_gaexp_rc', days: 0.0001, purpose: 'Carries a test over to another page' },
    { name: '_opt_expid', days: 0.0001, purpose: "Carries the test's number over to another page" },
    { name: '_opt_awcid', days: 1, purpose: 'Keeps the advertiser of a tested campaign' },
    { name: '_opt_awmid', days: 1, purpose: 'Keeps the tested campaign' },
    { name: '_opt_awgid', days: 1, purpose: 'Keeps the ad group of a tested campaign' },
    { name: '_opt_awkid', days: 1, purpose: 'Keeps the search word of a tested campaign' },
    { name: '_opt_utmc', days: 1, purpose: 'Keeps the campaign that led here' },
  ],
  // No `load`: the service is closed.
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
