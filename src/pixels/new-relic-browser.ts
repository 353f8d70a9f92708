/** New Relic Browser: speed and errors */
import type { CatalogueRow } from '../types.js';

export const newRelicBrowser = {
  id: 'new-relic-browser',
  name: 'New Relic Browser',
  vendor: 'New Relic',
  purpose: 'Measures how fast pages load and which errors occur, and may record visits to find their cause.',
  privacyUrl: 'https://newrelic.com/termsandconditions/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['js-agent.newrelic.com', 'bam.nr-data.net', 'bam-cell.nr-data.net', 'bam.eu01.nr-data.net', '*.nr-data.net'],
  foreignCookies: [{ name: 'JSESSIONID', host: 'nr-data.net', purpose: 'Counts visits, in older versions' }],
  storage: [{ area: 'local', key: 'NRBA_SESSION*', purpose: 'Keeps what belongs to one visit' }],
  // No `load`: it is built into the pages by their server. A mark holds it.
  before: [{ set: 'NREUM.init.browser_consent_mode.enabled', value: true }],
  allow: [{ call: 'newrelic.consent', args: [true] }],
  refuse: [{ call: 'newrelic.consent', args: [false] }],
  // Where its consent mode is off, it does not listen.
  persists: true,
} as const satisfies CatalogueRow;
