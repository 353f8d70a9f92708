/** RudderStack: passes events on to other tools */
import type { CatalogueRow } from '../types.js';

export const rudderstack = {
  id: 'rudderstack',
  name: 'RudderStack',
  vendor: 'RudderStack',
  purpose: 'Records what visitors do and passes it on to other tools that the shop has chosen.',
  privacyUrl: 'https://www.rudderstack.com/privacy-policy/',
  category: 'analytics',
  sale: false,
  settings: { host: '' },
  hosts: ['cdn.rudderlabs.com', 'api.rudderstack.com', '*.dataplane.rudderstack.com'],
  cookies: [
    { name: 'rl_anonymous_id', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'rl_user_id', days: 365, purpose: 'Recognises the person who signed in' },
    { name: 'rl_trait', days: 365, purpose: 'Keeps what the site knows of a signed-in person' },
    { name: 'rl_group_id', days: 365, purpose: 'Recognises the customer account' },
    { name: 'rl_group_trait', days: 365, purpose: 'Keeps what the site knows of an account' },
    { name: 'rl_session', days: 365, purpose: 'Keeps what belongs to one visit' },
    { name: 'rl_page_init_referrer', days: 365, purpose: 'Keeps where the visitor first came from' },
    { name: 'rl_page_init_referring_domain', days: 365, purpose: 'Keeps the site from which the visitor first came' },
    { name: 'rl_auth_token', days: 365, purpose: "Lets events be handed to the site's data store" },
    { name: 'test_rudder_cookie', purpose: 'Tests whether the browser takes cookies' },
  ],
  storage: [{ area: 'local', key: 'rudder_*', purpose: 'Holds events that wait to be sent, and settings' }],
  before: [
    {
      stub: 'rudderanalytics',
      methods: ['load', 'ready', 'page', 'track', 'identify', 'alias', 'group', 'reset', 'consent'],
    },
  ],
  load: [
    {
      call: 'rudderanalytics.load',
      args: [
        '{id}',
        '{host}',
        {
          preConsent: { enabled: true, storage: { strategy: 'none' }, events: { delivery: 'buffer' } },
          consentManagement: { enabled: true, provider: 'custom' },
        },
      ],
    },
    { call: 'rudderanalytics.page', args: [] },
    { script: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js' },
  ],
  allow: [
    {
      call: 'rudderanalytics.consent',
      args: [{ consentManagement: { allowedConsentIds: ['analytics'], deniedConsentIds: [] }, trackConsent: true }],
    },
  ],
  refuse: [
    {
      call: 'rudderanalytics.consent',
      args: [{ consentManagement: { allowedConsentIds: [], deniedConsentIds: ['analytics'] }, trackConsent: true }],
    },
  ],
  // Only tools that are filed under this consent stop; the events go on.
  persists: true,
  unverified: ['before', 'persists'],
} as const satisfies CatalogueRow;
