/** TikTok embed: videos of TikTok */
import type { CatalogueRow } from '../types.js';

export const tiktokEmbed = {
  id: 'tiktok-embed',
  name: 'TikTok embed',
  vendor: 'TikTok',
  purpose: 'Shows a video of TikTok in the page; TikTok learns who looked at it and may use that for ads.',
  privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
  category: 'marketing',
  sale: true,
  hosts: ['www.tiktok.com', '*.ttwstatic.com'],
  paths: ['www.tiktok.com/embed', 'www.tiktok.com/player/'],
  foreignCookies: [
    { name: 'ttwid', host: 'tiktok.com', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'msToken', host: 'tiktok.com', days: 10, purpose: 'Rates behaviour to spot abuse' },
    { name: 'tt_csrf_token', host: 'tiktok.com', purpose: 'Protects requests against forgery' },
    { name: 'tt_chain_token', host: 'tiktok.com', days: 180, purpose: 'Joins visits to one another' },
  ],
  load: [{ script: 'https://www.tiktok.com/embed.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
