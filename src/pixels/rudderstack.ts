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
} as const satisfies CatalogueRow;
