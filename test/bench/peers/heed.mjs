/** Heed with its script tag, as the README says; and the page that has no library at all. */
import { held, plain } from '../page.mjs';

const CONFIG = {
  notice: { url: '/cookies', version: '1' },
  region: 'DE',
  categories: { necessary: { necessary: true }, analytics: {}, marketing: {} },
  pixels: [
    {
      id: 'stats',
      name: 'Stats',
      vendor: 'Stats',
      category: 'analytics',
      cookies: [{ name: '_ga', purpose: 'Counts.' }],
    },
    { id: 'ads', name: 'Ads', vendor: 'Ads', category: 'marketing', cookies: [{ name: '_fbp', purpose: 'Counts.' }] },
  ],
};

const head = ({ attributes }) =>
  `<script type="application/json" data-heed-config>${JSON.stringify(CONFIG)}</script><script src="/heed/heed.js"${attributes}></script>`;
const foot = '<a href="/cookies" data-heed-open="preferences">Your privacy choices</a>';

export const heed = {
  files: () => ({}),
  folder: '/heed/',
  head,
  foot,
  mark: held,
  banner: '[data-heed-host] >>> .card',
  accept: '[data-heed-host] >>> [data-heed-action=accept]',
};

export const heedAhead = {
  ...heed,
  head: (parts) => `<link rel="modulepreload" href="/heed/gate.js">${head(parts)}`,
};

/** Its pixels wait for nobody once the visitor has answered; before that nothing runs them. */
export const none = {
  files: () => ({}),
  head: () => '',
  mark: (pixel, attributes, isBack) => (isBack ? plain : held)(pixel, attributes),
};
