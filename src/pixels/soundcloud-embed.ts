/** SoundCloud embed: audio from SoundCloud */
import type { CatalogueRow } from '../types.js';

export const soundcloudEmbed = {
  id: 'soundcloud-embed',
  name: 'SoundCloud embed',
  vendor: 'SoundCloud',
  purpose:
    'Plays audio from SoundCloud in the page; SoundCloud learns that it was opened and may recognise the browser.',
  privacyUrl: 'https://soundcloud.com/pages/privacy',
  category: 'functional',
  sale: false,
  hosts: ['w.soundcloud.com', '*.sndcdn.com'],
  paths: ['w.soundcloud.com/player'],
  foreignCookies: [
    { name: 'sc_anonymous_id', host: 'soundcloud.com', days: 3650, purpose: 'Recognises the browser on later visits' },
  ],
  // No `load`: a mark holds its frame.
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
