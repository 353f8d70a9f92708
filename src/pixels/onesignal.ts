/** OneSignal web push: messages in the browser */
import type { CatalogueRow } from '../types.js';

export const onesignal = {
  id: 'onesignal',
  name: 'OneSignal web push',
  vendor: 'OneSignal',
  purpose: 'Asks visitors whether they want messages of the shop in their browser, and delivers them.',
  privacyUrl: 'https://onesignal.com/privacy_policy',
  category: 'marketing',
  sale: false,
  hosts: ['cdn.onesignal.com', 'onesignal.com', '*.onesignal.com'],
  storage: [
    { area: 'idb', key: 'ONE_SIGNAL_SDK_DB', purpose: 'Keeps the subscription to messages' },
    { area: 'local', key: 'onesignal-*', purpose: 'Keeps when the visitor was asked to subscribe' },
  ],
  // No `load`: it wants a function, which no step can say. A mark holds it.
  allow: [{ call: 'OneSignal.setConsentGiven', args: [true] }],
  refuse: [{ call: 'OneSignal.setConsentGiven', args: [false] }],
  // It only listens where the page said `OneSignal.setConsentRequired(true)` before.
  persists: true,
  unverified: ['all'],
} as const satisfies CatalogueRow;
