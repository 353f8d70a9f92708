/** Instagram embed: posts of Instagram */
import type { CatalogueRow } from '../types.js';

export const instagramEmbed = {
  id: 'instagram-embed',
  name: 'Instagram embed',
  vendor: 'Meta Platforms',
  purpose: 'Shows posts of Instagram in the page; Instagram learns who looked at it and may use that for ads.',
  privacyUrl: 'https://privacycenter.instagram.com/policy',
  category: 'marketing',
  sale: true,
  hosts: ['www.instagram.com', '*.cdninstagram.com'],
  paths: [
    'www.instagram.com/embed.js',
    'www.instagram.com/p/*/embed',
    'www.instagram.com/reel/*/embed',
    'www.instagram.com/tv/*/embed',
  ],
  foreignCookies: [
    { name: 'csrftoken', host: 'instagram.com', days: 365, purpose: 'Protects requests against forgery' },
    { name: 'mid', host: 'instagram.com', days: 400, purpose: 'Recognises the device' },
    { name: 'ig_did', host: 'instagram.com', days: 365, purpose: 'Recognises the device' },
    { name: 'datr', host: 'instagram.com', days: 400, purpose: 'Recognises the browser to protect accounts' },
  ],
  load: [{ script: 'https://www.instagram.com/embed.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
