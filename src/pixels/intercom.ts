/** Intercom Messenger: chat and help */
import type { CatalogueRow } from '../types.js';

export const intercom = {
  id: 'intercom',
  name: 'Intercom Messenger',
  vendor: 'Intercom',
  purpose:
    'Lets visitors chat with the shop and find help, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://www.intercom.com/legal/privacy',
  category: 'functional',
  sale: false,
  settings: { host: 'https://api-iam.intercom.io' },
  hosts: [
    'widget.intercom.io',
    'js.intercomcdn.com',
    'api-iam.intercom.io',
    'api-iam.eu.intercom.io',
    'api-iam.au.intercom.io',
    '*.intercom.io',
    '*.intercomcdn.com',
    '*.intercomassets.com',
  ],
  cookies: [
    { name: 'intercom-id-*', pattern: 'intercom-id-.+', days: 273, purpose: 'Recognises the browser on later visits' },
    {
      name: 'intercom-session-*',
      pattern: 'intercom-session-.+',
      days: 7,
      purpose: 'Keeps the conversations of a signed-in person',
    },
    { name: 'intercom-device-id-*', pattern: 'intercom-device-id-.+', days: 273, purpose: 'Recognises the device' },
  ],
  storage: [{ area: 'local', key: 'intercom.*', purpose: 'Keeps the state of the messenger' }],
  before: [{ stub: 'Intercom', queue: 'Intercom.q' }],
  load: [
    { set: 'intercomSettings.app_id', value: '{id}' },
    { set: 'intercomSettings.api_base', value: '{host}' },
    { script: 'https://widget.intercom.io/widget/{id}' },
  ],
  allow: [{ call: 'Intercom', args: ['boot', { app_id: '{id}', api_base: '{host}' }] }],
  refuse: [{ call: 'Intercom', args: ['shutdown'] }],
  unverified: ['storage', 'before'],
} as const satisfies CatalogueRow;
