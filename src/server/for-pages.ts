/** What pages may ask: to keep records, and to set the choice cookie anew. */
import type { Context } from 'hono';
import { checkRecords } from './check-records.js';
import { PREFLIGHT } from './origins.js';
import { readJson } from './read-json.js';
import { Refusal } from './refusal.js';
import { renewChoice } from './renew-choice.js';
import type { Setting } from './setting.js';

const done = (headers: HeadersInit = {}): Response => new Response(null, { status: 204, headers });

export const forPages = ({ store, rules, limit, now, ask }: Setting, path: string) => ({
  [path]: {
    POST: async ({ req }: Context) => {
      const { records, wrong } = checkRecords(await readJson(req.raw, limit), now());
      if (records.length) await ask(store.add(records, new Date(now())));
      if (wrong) throw new Refusal(400, wrong.error, wrong.key);
      return done();
    },
    OPTIONS: () => done(PREFLIGHT),
  },
  '/choice': {
    POST: async ({ req }: Context) => {
      const { storage } = await rules();
      const cookie = renewChoice(req.raw, storage, now());
      return done(cookie ? { 'set-cookie': cookie } : {});
    },
    OPTIONS: () => done(PREFLIGHT),
  },
});
