/** What those who have a token may ask: what a subject chose, counts, exports; and to forget a subject. */
import type { Context } from 'hono';
import type { Setting } from './options.js';
import { timeIn } from './period.js';
import { Refusal } from './refusal.js';

const MONTH = 30 * 864e5;

const subjectOf = ({ req }: Context): string => {
  const subject = req.param('subject') ?? '';
  if (/^[\da-f]{12}$/.test(subject)) return subject;
  throw new Refusal(400, 'write 12 hexadecimal digits', 'subject');
};

export const forReaders = ({ store, necessary, now, ask }: Setting) => ({
  '/subjects/:subject': {
    GET: async (context: Context) => {
      const subject = subjectOf(context);
      return Response.json({ subject, records: await ask(store.ofSubject(subject)) });
    },
    DELETE: async (context: Context) => Response.json({ forgotten: await ask(store.forget(subjectOf(context))) }),
  },
  '/statistics': {
    GET: async ({ req }: Context) => {
      const query = new URL(req.url).searchParams;
      const to = timeIn(query, 'to') ?? new Date(now());
      const from = timeIn(query, 'from') ?? new Date(to.getTime() - MONTH);
      return Response.json(await ask(store.statistics({ from, to, necessary })));
    },
  },
});
