/** Podsights (Spotify Ad Analytics): measures podcast ads */
import type { CatalogueRow } from '../types.js';

export const podsights = {
  id: 'podsights',
  name: 'Podsights (Spotify Ad Analytics)',
  vendor: 'Spotify',
  purpose: 'Finds out which visits follow an ad that was heard in a podcast, and recognises the browser for that.',
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  category: 'marketing',
  sale: true,
  hosts: ['cdn.pdst.fm', 'pdst.fm', 'us-central1-adaptive-growth.cloudfunctions.net'],
  cookies: [{ name: '__pdst', days: 365, purpose: 'Recognises the browser on later visits' }],
  before: [{ stub: 'pdst', queue: 'pdst.q' }],
  load: [
    { call: 'pdst', args: ['conf', { key: '{id}' }] },
    { call: 'pdst', args: ['view', { url: { global: 'location.href' } }] },
    { script: 'https://cdn.pdst.fm/ping.min.js' },
  ],
  unverified: ['cookies', 'before'],
} as const satisfies CatalogueRow;
