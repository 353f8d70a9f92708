/** Spotify embed: audio from Spotify */
import type { CatalogueRow } from '../types.js';

export const spotifyEmbed = {
  id: 'spotify-embed',
  name: 'Spotify embed',
  vendor: 'Spotify',
  purpose:
    'Plays music or podcasts from Spotify in the page; Spotify learns that it was opened and may recognise the browser.',
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  category: 'functional',
  sale: false,
  hosts: ['open.spotify.com', 'embed-cdn.spotifycdn.com', 'embed.spotify.com'],
  paths: ['open.spotify.com/embed'],
  foreignCookies: [
    { name: 'sp_t', host: 'spotify.com', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 'sp_landing', host: 'spotify.com', days: 1, purpose: 'Keeps the first page of the visit' },
  ],
  // No `load`: a mark holds its frame.
} as const satisfies CatalogueRow;
