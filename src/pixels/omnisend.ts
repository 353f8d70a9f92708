/** Omnisend: email and text messages */
import type { CatalogueRow } from '../types.js';

export const omnisend = {
  id: 'omnisend',
  name: 'Omnisend',
  vendor: 'Omnisend',
  purpose: 'Recognises visitors to send email and text messages that fit what they looked at, and shows sign-up forms.',
  privacyUrl: 'https://www.omnisend.com/privacy/',
  category: 'marketing',
  sale: false,
  hosts: ['omnisnippet1.com', '*.omnisend.com', '*.omnisendlink.com', '*.soundestlink.com'],
  cookies: [
    { name: 'omnisendAnonymousID', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'omnisendContactID', days: 365, purpose: 'Recognises a subscriber' },
    { name: 'omnisendSessionID', days: 0.02, purpose: 'Keeps the pages of one visit together' },
    { name: 'soundestID', purpose: 'Tells a new visitor from a returning one' },
  ],
  before: [{ stub: 'omnisend', methods: [] }],
  load: [
    { push: 'omnisend', value: ['accountID', '{id}'] },
    { push: 'omnisend', value: ['track', '$pageViewed'] },
    { script: 'https://omnisnippet1.com/inshop/launcher-v2.js' },
  ],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
