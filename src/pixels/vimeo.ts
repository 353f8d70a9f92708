/** Vimeo embed: videos from Vimeo */
import type { CatalogueRow } from '../types.js';

export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo embed',
  vendor: 'Vimeo',
  purpose: 'Plays a video from Vimeo in the page; Vimeo keeps settings of the player and counts views.',
  privacyUrl: 'https://vimeo.com/privacy',
  category: 'functional',
  sale: false,
  hosts: ['player.vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com', 'fresnel.vimeocdn.com', '*.vimeocdn.com'],
  foreignCookies: [
    { name: 'vuid', host: 'vimeo.com', days: 730, purpose: 'Measures views' },
    { name: 'player', host: 'vimeo.com', days: 365, purpose: 'Keeps settings of the player' },
    {
      name: 'continuous_play_v3',
      host: 'vimeo.com',
      days: 730,
      purpose: 'Keeps whether the next video plays by itself',
    },
    { name: '_cfuvid', host: 'vimeo.com', purpose: 'Limits how often pages are asked for' },
    { name: '__cf_bm', host: 'vimeo.com', days: 0.02, purpose: 'Tells people from robots' },
  ],
  storage: [
    { area: 'local', key: 'sync_volume', purpose: 'Keeps the volume' },
    { area: 'local', key: 'sync_captions', purpose: 'Keeps the choice of captions' },
  ],
  // No `load`: a mark holds its frame.
  unverified: ['cookies', 'foreignCookies', 'storage'],
} as const satisfies CatalogueRow;
