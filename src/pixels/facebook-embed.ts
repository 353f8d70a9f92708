/** Facebook embeds and social plugins: posts, videos and buttons of Facebook */
import type { CatalogueRow } from '../types.js';

export const facebookEmbed = {
  id: 'facebook-embed',
  name: 'Facebook embeds and social plugins',
  vendor: 'Meta Platforms',
  purpose:
    'Shows posts, videos or buttons of Facebook in the page; Facebook learns who looked at it and may use that for ads.',
  privacyUrl: 'https://www.facebook.com/privacy/policy/',
  category: 'marketing',
  sale: true,
  settings: { language: 'en_US', version: 'v21.0' },
  hosts: ['www.facebook.com', 'connect.facebook.net'],
  paths: [
    'www.facebook.com/plugins/',
    'www.facebook.com/v*/plugins/',
    'connect.facebook.net/*/sdk.js',
    'connect.facebook.net/*/all.js',
  ],
  cookies: [
    { name: 'fblo_*', pattern: 'fblo_.+', days: 365, purpose: 'Keeps whether the visitor is signed in to Facebook' },
    { name: 'fbsr_*', pattern: 'fbsr_.+', purpose: 'Carries the sign-in with an app of Facebook' },
  ],
  foreignCookies: [
    { name: 'fr', host: 'facebook.com', days: 90, purpose: 'Recognises the browser for advertising' },
    { name: 'datr', host: 'facebook.com', days: 400, purpose: 'Recognises the browser to protect accounts' },
    { name: 'sb', host: 'facebook.com', days: 400, purpose: 'Keeps traits of the browser' },
  ],
  load: [
    { script: 'https://connect.facebook.net/{language}/sdk.js' },
    { call: 'FB.init', args: [{ appId: '{id}', xfbml: true, version: '{version}' }] },
  ],
  unverified: ['cookies', 'foreignCookies', 'load'],
} as const satisfies CatalogueRow;
