// Tally: an invented statistics company whose loader has the shape of gtag.
import { fileURLToPath } from 'node:url';
import { gif } from './gif.mjs';

export const tally = {
  id: 'tally',
  remembers: true,
  files: { '/tag.js': fileURLToPath(new URL('./tally-tag.js', import.meta.url)) },
  answers: { '/hit': () => gif },
  heard: ({ pathname, searchParams: query }) =>
    pathname === '/hit'
      ? [{ event: query.get('en'), page: query.get('dl'), pageView: query.get('en') === 'page_view' }]
      : [],
};
