/** Wistia embed: videos from Wistia */
import type { CatalogueRow } from '../types.js';

export const wistia = {
  id: 'wistia',
  name: 'Wistia embed',
  vendor: 'Wistia',
  purpose: 'Plays a video in the page and counts who watched how much of it.',
  privacyUrl: 'https://wistia.com/privacy',
  category: 'functional',
  sale: false,
  hosts: ['fast.wistia.com', 'fast.wistia.net', '*.wistia.com', '*.wistia.net', 'embedwistia-a.akamaihd.net'],
  cookies: [
    { name: '_distillery', days: 365, purpose: 'Keeps how far a video was played' },
    { name: 'muxData', days: 365, purpose: 'Measures how well a video plays' },
    { name: '_simplex', days: 365, purpose: 'Keeps where the visit came from and its first page' },
    {
      name: 'wistia-video-progress-*',
      pattern: 'wistia-video-progress-.+',
      purpose: 'Keeps how far a video was played',
    },
    { name: 'wistia-http2-push-disabled', days: 14, purpose: 'Keeps how files are best delivered' },
  ],
  storage: [
    { area: 'local', key: 'wistia', purpose: 'Recognises the viewer and keeps settings' },
    { area: 'local', key: 'wistia-video-progress-*', purpose: 'Keeps how far a video was played' },
  ],
  // No `load`: a mark holds its frame or script. Its call for consent wants a function, which no step can say.
  unverified: ['cookies', 'storage'],
} as const satisfies CatalogueRow;
