/** Judge.me: product reviews */
import type { CatalogueRow } from '../types.js';

export const judgeMe = {
  id: 'judge-me',
  name: 'Judge.me',
  vendor: 'Judge.me',
  purpose: 'Shows what customers say of a product and lets them write reviews.',
  privacyUrl: 'https://judge.me/privacy',
  category: 'functional',
  sale: false,
  hosts: [
    'cdnwidget.judge.me',
    'cdn.judge.me',
    'cache.judge.me',
    'api.judge.me',
    'judge.me',
    '*.judge.me',
    'judgeme.imgix.net',
  ],
  load: [{ set: 'jdgm.SHOP_DOMAIN', value: '{id}' }, { script: 'https://cdnwidget.judge.me/widget_preloader.js' }],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
