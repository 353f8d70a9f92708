/** Postscript: text messages */
import type { CatalogueRow } from '../types.js';

export const postscript = {
  id: 'postscript',
  name: 'Postscript',
  vendor: 'Postscript.io',
  purpose: 'Shows sign-up forms for text messages and joins visits to subscribers, to send them offers that fit.',
  privacyUrl: 'https://postscript.io/privacy',
  category: 'marketing',
  sale: false,
  hosts: ['sdk.postscript.io', 'sdk-api-proxy.postscript.io', 'cdn.postscript.io', '*.postscript.io'],
  load: [{ script: 'https://sdk.postscript.io/sdk.bundle.js?shopId={id}' }],
  unverified: ['cookies', 'storage'],
} as const satisfies CatalogueRow;
