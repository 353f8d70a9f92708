/** Zendesk widget (Messaging and Chat): chat and help */
import type { CatalogueRow } from '../types.js';

export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk widget (Messaging and Chat)',
  vendor: 'Zendesk',
  purpose:
    'Lets visitors chat with the shop and find help, and recognises them so that a conversation can go on later.',
  privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  category: 'functional',
  sale: false,
  hosts: ['static.zdassets.com', 'ekr.zdassets.com', '*.zdassets.com', '*.zendesk.com', '*.zopim.com', '*.zopim.io'],
  paths: [
    '*.zendesk.com/embeddable',
    '*.zendesk.com/frontendevents',
    '*.zendesk.com/sc/',
    '*.zendesk.com/api/v2/help_center/',
  ],
  cookies: [
    { name: '__zlcmid', days: 365, purpose: 'Recognises the visitor in the chat' },
    { name: '__zlcprivacy', days: 365, purpose: 'Keeps whether the chat may use cookies' },
  ],
  storage: [
    { area: 'local', key: 'ZD-suid', purpose: 'Keeps the pages of one visit together' },
    { area: 'local', key: 'ZD-buid', purpose: 'Recognises the device' },
    { area: 'local', key: 'ZD-store', purpose: 'Keeps the state of the widget' },
    { area: 'local', key: 'ZD-settings', purpose: 'Tells when settings changed' },
    { area: 'local', key: 'ZD-widgetOpen', purpose: 'Keeps whether the widget is open' },
    { area: 'local', key: 'ZD-launcherLabelRemoved', purpose: 'Keeps that the label was closed' },
    { area: 'local', key: '__zlcstore', purpose: 'Keeps the state of the chat' },
  ],
  load: [{ script: 'https://static.zdassets.com/ekr/snippet.js?key={id}', attributes: { id: 'ze-snippet' } }],
  allow: [{ call: 'zE', args: ['messenger:set', 'cookies', true] }],
  refuse: [{ call: 'zE', args: ['messenger:set', 'cookies', false] }],
  // The chat goes on without cookies.
  persists: true,
  unverified: ['paths'],
} as const satisfies CatalogueRow;
