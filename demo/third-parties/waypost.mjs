// Waypost: an invented affiliate network that is told of a visit by a one-dot image.
import { gif } from './gif.mjs';

export const waypost = {
  id: 'waypost',
  remembers: true,
  answers: { '/i.gif': () => gif },
  heard: ({ pathname, searchParams: query }, { headers }) =>
    pathname === '/i.gif'
      ? [
          {
            event: 'image',
            page: new URL(query.get('p') ?? '', headers.referer ?? 'http://unknown').href,
            pageView: true,
          },
        ]
      : [],
};
