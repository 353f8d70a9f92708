/** What those who have a token may ask: what a subject chose, counts, exports; and to forget a subject. */
import type { Context } from 'hono';
import { exportAs, FORMATS, type Format, needsParty } from './export/export-as.js';
import { inTens } from './in-tens.js';
import { periodIn, timeIn } from './period.js';
import { Refusal } from './refusal.js';
import type { Setting } from './setting.js';
import { streamText } from './stream-text.js';
import type { tokenCheck } from './tokens.js';

const subjectOf = ({ req }: Context): string => {
  const subject = req.param('subject') ?? '';
  if (/^[\da-f]{12}$/.test(subject)) return subject;
  throw new Refusal(400, 'write 12 hexadecimal digits', 'subject');
};

const formatOf = (text: string | null, party: unknown): Format => {
  const format = text === null ? 'jsonl' : FORMATS.find((one) => one === text);
  if (!format) throw new Refusal(400, `write one of: ${FORMATS.join(', ')}`, 'format');
  if (needsParty(format) && !party)
    throw new Refusal(400, 'ask for it where the server was told who is responsible', 'format');
  return format;
};

export const forReaders = ({ store, party, ask, onError }: Setting) => ({
  '/subjects/:subject': {
    GET: async (context: Context) => {
      const subject = subjectOf(context);
      return Response.json({ subject, records: await ask(store.ofSubject(subject)) });
    },
    DELETE: async (context: Context) => Response.json({ forgotten: await ask(store.forget(subjectOf(context))) }),
  },
  '/export': {
    GET: async ({ req }: Context) => {
      const query = new URL(req.url).searchParams;
      const format = formatOf(query.get('format'), party);
      const [from, to] = [timeIn(query, 'from'), timeIn(query, 'to')];
      const texts = exportAs(format, store.export({ ...(from && { from }), ...(to && { to }) }), party);
      // A store that fails at once is told with a status.
      return new Response(streamText(await ask(texts.next()), texts, onError), {
        headers: {
          'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl',
          'content-disposition': `attachment; filename="records.${format === 'csv' ? 'csv' : 'jsonl'}"`,
        },
      });
    },
  },
});

/** Counts: of records for who may read these; of visitors, in full tens, for editors, too. */
export const forCounting = ({ store, rules, now, ask }: Setting, mayRead: ReturnType<typeof tokenCheck>) => ({
  '/statistics': {
    GET: async ({ req }: Context) => {
      const reads = await mayRead(req.header('authorization') ?? null);
      const period = periodIn(new URL(req.url).searchParams, now(), !reads);
      const { necessary } = await rules();
      const found = await ask(store.statistics({ ...period, necessary, visitors: !reads }));
      return Response.json(reads ? { unit: 1, ...found } : inTens(found));
    },
  },
});
