// Kindred: an invented ad network whose loader has the shape of fbq.
import { fileURLToPath } from 'node:url';
import { gif } from './gif.mjs';

export const kindred = {
  id: 'kindred',
  remembers: true,
  files: { '/events.js': fileURLToPath(new URL('./kindred-events.js', import.meta.url)) },
  answers: { '/tr': () => gif },
  heard: ({ pathname, searchParams: query }) =>
    pathname === '/tr'
      ? [{ event: query.get('ev'), page: query.get('dl'), pageView: query.get('ev') === 'PageView' }]
      : [],
};
