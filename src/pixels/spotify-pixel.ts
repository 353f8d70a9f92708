/** Spotify Ads Pixel: measures Spotify ads */
import type { CatalogueRow } from '../types.js';

export const spotifyPixel = {
  id: 'spotify-pixel',
  name: 'Spotify Ads Pixel',
  vendor: 'Spotify',
  purpose: 'Finds out which visits and purchases follow an ad that was heard on Spotify or in a podcast.',
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  category: 'marketing',
  sale: true,
  hosts: ['pixel.byspotify.com', 'pixels.spotify.com'],
  cookies: [{ name: '__spdt', days: 395, purpose: 'Recognises the browser on later visits' }],
  before: [{ stub: 'spdt', queue: 'spdt.q' }],
  load: [
    { call: 'spdt', args: ['conf', { key: '{id}' }] },
    { call: 'spdt', args: ['view', { url: { global: 'location.href' } }] },
    { script: 'https://pixel.byspotify.com/ping.min.js' },
  ],
  unverified: ['cookies', 'before'],
} as const satisfies CatalogueRow;
