/** Drift: sales chat */
import type { CatalogueRow } from '../types.js';

export const drift = {
  id: 'drift',
  name: 'Drift',
  vendor: 'Salesloft',
  purpose: 'Lets visitors chat with the sales team, and recognises them on later visits.',
  privacyUrl: 'https://www.salesloft.com/legal/privacy-notice',
  category: 'functional',
  sale: false,
  hosts: ['js.driftt.com', '*.driftt.com', '*.drift.com', '*.driftapi.com'],
  cookies: [
    { name: 'drift_aid', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: 'driftt_aid', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: 'drift_campaign_refresh', days: 0.02, purpose: 'Keeps when chat campaigns were last looked up' },
  ],
  storage: [
    { area: 'local', key: 'DRIFT_visitCounts', purpose: 'Counts visits' },
    { area: 'local', key: 'DRIFT_openTabs', purpose: 'Keeps which tabs are open' },
  ],
  // No `load`: the time of day is in the script's address. A mark holds it.
  unverified: ['cookies', 'storage'],
} as const satisfies CatalogueRow;
