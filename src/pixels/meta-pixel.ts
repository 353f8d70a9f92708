/** Meta Pixel: measures Facebook and Instagram ads */
import type { CatalogueRow } from '../types.js';

export const metaPixel = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  vendor: 'Meta Platforms',
  purpose:
    'Tells Meta what visitors look at and buy, to measure ads on Facebook and Instagram and to choose whom to show them to.',
  privacyUrl: 'https://www.facebook.com/privacy/policy/',
  category: 'marketing',
  sale: true,
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  paths: [
    'connect.facebook.net/*/fbevents.js',
    'connect.facebook.net/signals/',
    'www.facebook.com/tr',
    'www.facebook.com/privacy_sandbox/',
  ],
  cookies: [
    { name: '_fbp', days: 90, purpose: 'Recognises the browser' },
    { name: '_fbc', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
    { name: '_gtmeec', days: 91, purpose: 'Keeps scrambled customer details, set by some tag servers' },
  ],
  foreignCookies: [
    { name: 'fr', host: 'facebook.com', days: 90, purpose: 'Recognises the browser for advertising' },
    { name: 'datr', host: 'facebook.com', days: 400, purpose: 'Recognises the browser to protect accounts' },
    { name: 'sb', host: 'facebook.com', days: 400, purpose: 'Keeps traits of the browser' },
    { name: 'c_user', host: 'facebook.com', days: 90, purpose: 'Recognises the person who signed in' },
    { name: 'xs', host: 'facebook.com', days: 90, purpose: 'Keeps the sign-in to Facebook' },
  ],
  storage: [
    { area: 'local', key: 'lastExternalReferrer', purpose: 'Keeps the last page on another site' },
    { area: 'local', key: 'lastExternalReferrerTime', purpose: 'Keeps when the last page on another site was seen' },
  ],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
