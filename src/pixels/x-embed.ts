/** X (Twitter) posts and timelines: posts of X */
import type { CatalogueRow } from '../types.js';

export const xEmbed = {
  id: 'x-embed',
  name: 'X (Twitter) posts and timelines',
  vendor: 'X Corp',
  purpose: 'Shows posts of X in the page; X learns who looked at it and may use that for ads.',
  privacyUrl: 'https://x.com/en/privacy',
  category: 'marketing',
  sale: true,
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', 'cdn.syndication.twimg.com'],
  foreignCookies: [
    { name: 'guest_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser on later visits' },
    { name: 'personalization_id', host: 'twitter.com', days: 730, purpose: 'Recognises the browser to choose ads' },
    {
      name: 'guest_id_ads',
      host: 'twitter.com',
      days: 730,
      purpose: 'Recognises a signed-out browser for advertising',
    },
    { name: 'gt', host: 'twitter.com', days: 1, purpose: 'Lets a visitor without an account see posts' },
    { name: 'ct0', host: 'twitter.com', days: 0.25, purpose: 'Protects requests against forgery' },
  ],
  load: [{ script: 'https://platform.twitter.com/widgets.js' }],
} as const satisfies CatalogueRow;
