/** YouTube embed: videos from YouTube */
import type { CatalogueRow } from '../types.js';

export const youtube = {
  id: 'youtube',
  name: 'YouTube embed',
  vendor: 'Google',
  purpose: 'Plays a video from YouTube in the page; Google learns what was watched and may use that for ads.',
  privacyUrl: 'https://policies.google.com/privacy',
  category: 'marketing',
  sale: true,
  hosts: [
    'www.youtube.com',
    'www.youtube-nocookie.com',
    'i.ytimg.com',
    's.ytimg.com',
    'static.doubleclick.net',
    'googleads.g.doubleclick.net',
  ],
  paths: [
    'www.youtube.com/embed/',
    'www.youtube.com/iframe_api',
    'www.youtube.com/player_api',
    'www.youtube.com/s/player/',
    'www.youtube.com/live_chat',
    'static.doubleclick.net/instream/',
    'googleads.g.doubleclick.net/pagead/id',
  ],
  foreignCookies: [
    {
      name: 'VISITOR_INFO1_LIVE',
      host: 'youtube.com',
      days: 180,
      purpose: 'Recognises the viewer and estimates the speed of the connection',
    },
    { name: 'VISITOR_PRIVACY_METADATA', host: 'youtube.com', days: 180, purpose: "Keeps the viewer's consent" },
    { name: 'YSC', host: 'youtube.com', purpose: 'Keeps a visit together and counts views' },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      host: 'youtube.com',
      days: 180,
      purpose: 'Keeps which new features the viewer gets',
    },
    { name: '__Secure-YNID', host: 'youtube.com', days: 180, purpose: 'Keeps settings of the player' },
    { name: 'PREF', host: 'youtube.com', days: 243, purpose: 'Keeps settings of the player' },
    { name: 'GPS', host: 'youtube.com', days: 1, purpose: 'Keeps the place of a mobile viewer' },
    { name: 'CONSENT', host: 'youtube.com', days: 730, purpose: "Keeps the visitor's choice on YouTube" },
  ],
  // No `load`: a mark holds its frame.
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
