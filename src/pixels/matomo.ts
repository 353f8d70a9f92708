/** Matomo: statistics of visits */
import type { CatalogueRow } from '../types.js';

export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  vendor: 'InnoCraft',
  purpose:
    "Counts visits, pages and purchases for the shop's own statistics, and recognises the browser on later visits.",
  privacyUrl: 'https://matomo.org/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['cdn.matomo.cloud', '*.matomo.cloud'],
  paths: ['/matomo.js', '/matomo.php', '/piwik.js', '/piwik.php'],
  cookies: [
    { name: '_pk_id.*', pattern: '_pk_id\\..+', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: '_pk_ses.*', pattern: '_pk_ses\\..+', days: 0.02, purpose: 'Tells whether a visit still goes on' },
    { name: '_pk_ref.*', pattern: '_pk_ref\\..+', days: 182, purpose: 'Keeps where the visitor first came from' },
    { name: '_pk_cvar.*', pattern: '_pk_cvar\\..+', days: 0.02, purpose: 'Holds values that the site chose to record' },
    { name: '_pk_hsr.*', pattern: '_pk_hsr\\..+', days: 0.02, purpose: 'Keeps whether the visit is recorded' },
    { name: '_pk_testcookie.*', pattern: '_pk_testcookie\\..+', purpose: 'Tests whether the browser takes cookies' },
    { name: 'mtm_consent', days: 10950, purpose: 'Keeps that the visitor agreed to be measured' },
    { name: 'mtm_cookie_consent', days: 10950, purpose: 'Keeps that the visitor agreed to cookies' },
    { name: 'mtm_consent_removed', days: 10950, purpose: 'Keeps that the visitor withdrew consent' },
    { name: 'matomo_ignore', days: 10950, purpose: 'Keeps that the visitor opted out' },
    { name: 'matomo_sessid', days: 14, purpose: 'Protects the opt-out form against forgery' },
  ],
} as const satisfies CatalogueRow;
