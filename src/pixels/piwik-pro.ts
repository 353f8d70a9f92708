/** Piwik PRO: statistics of visits */
import type { CatalogueRow } from '../types.js';

export const piwikPro = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  vendor: 'Piwik PRO',
  purpose: "Counts visits, pages and purchases for the shop's statistics, and recognises the browser on later visits.",
  privacyUrl: 'https://piwik.pro/privacy-policy/',
  category: 'analytics',
  sale: false,
  settings: { account: '' },
  hosts: ['*.piwik.pro', '*.containers.piwik.pro', '*.piwikpro.com'],
  paths: ['/ppms.js', '/ppms.php'],
  cookies: [
    { name: '_pk_id.*', pattern: '_pk_id\\..+', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: '_pk_ses.*', pattern: '_pk_ses\\..+', days: 0.02, purpose: 'Tells whether a visit still goes on' },
    { name: 'stg_traffic_source_priority', days: 0.02, purpose: 'Keeps what kind of link led here' },
    { name: 'stg_last_interaction', days: 365, purpose: 'Keeps when the visitor was last active' },
    { name: 'stg_returning_visitor', days: 365, purpose: 'Tells a returning visitor from a new one' },
    { name: 'stg_externalReferrer', purpose: 'Keeps the page that led here' },
    { name: 'stg_fired__*', pattern: 'stg_fired__.+', purpose: 'Keeps which tags have run' },
    { name: 'stg_utm_campaign', purpose: 'Keeps the campaign that led here' },
    { name: 'stg_pk_campaign', purpose: 'Keeps the campaign that led here' },
    {
      name: 'ppms_privacy_*',
      pattern: 'ppms_privacy_.+',
      days: 365,
      purpose: "Keeps the answers to the vendor's own question for consent",
    },
    {
      name: 'ppms_privacy_bar_*',
      pattern: 'ppms_privacy_bar_.+',
      purpose: "Keeps that the vendor's own question was closed",
    },
    { name: '_stg_optout', days: 365, purpose: 'Switches all tags off' },
    { name: 'stg_global_opt_out', days: 365, purpose: 'Switches the tags of all sites of an account off' },
  ],
  before: [{ stub: '_paq', methods: [] }],
  load: [{ script: 'https://{account}.containers.piwik.pro/{id}.js' }],
  // Its calls for consent want a function, which no step can say.
} as const satisfies CatalogueRow;
