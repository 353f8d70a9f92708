/** What editors may ask: which configs there are, what one would change, and to publish it. */
import type { Context } from 'hono';
import { readJson } from '../read-json.js';
import { Refusal } from '../refusal.js';
import type { Setting } from '../setting.js';
import { checkDraft } from './check-draft.js';
import type { ConfigStore, ConfigVersion, PublishedConfig } from './config-store.js';
import type { LiveConfig } from './live-config.js';
import type { Tag } from './tag.js';

/** Bytes of a body: a config is in every page, so it is never long. */
const LIMIT = 262_144;

export interface Publishing {
  configs: ConfigStore;
  live: LiveConfig;
  tag: Tag;
  /** Whether an `Authorization` header may publish. */
  mayPublish: (authorization: string | null) => Promise<boolean>;
}

const factsOf = ({ config: _, pixels: __, ...facts }: PublishedConfig): ConfigVersion => facts;

const textIn = (value: unknown, key: string, least: number, most: number): string => {
  if (typeof value === 'string' && value.trim().length >= least && value.length <= most && !value.includes('\0'))
    return value.trim();
  throw new Refusal(400, `write a text of ${least ? `${least} to` : 'at most'} ${most} characters`, key);
};

const numberIn = (value: unknown, key: string, least: number): number => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (Number.isInteger(number) && (number as number) >= least && (number as number) < 1e9) return number as number;
  throw new Refusal(400, `write a number from ${least}`, key);
};

const bodyOf = async (request: Request): Promise<Readonly<Record<string, unknown>>> => {
  const body = await readJson(request, LIMIT);
  if (typeof body === 'object' && body !== null && 'config' in body) return body as Record<string, unknown>;
  throw new Refusal(400, 'write an object with a config', 'body');
};

export const forEditors = ({ ask, now }: Setting, { configs, live, tag, mayPublish }: Publishing) => {
  const check = async (config: unknown, before: PublishedConfig | undefined) => {
    const shown = (await ask(configs.versions())).map(({ notice }) => notice);
    return checkDraft(config, before, shown, new Date(now()).toISOString().slice(0, 10));
  };
  const whole = async (published: PublishedConfig | undefined): Promise<Response> => {
    if (!published) throw new Refusal(404, 'ask for a version that was published', 'version');
    return Response.json({
      ...factsOf(published),
      config: published.config,
      ...(await ask(tag.addressOf(published))),
    });
  };
  return {
    '/configs': {
      GET: async () => Response.json({ versions: await ask(configs.versions()) }),

      POST: async ({ req }: Context) => {
        if (!(await mayPublish(req.header('authorization') ?? null)))
          throw new Refusal(403, 'send a token that may publish', 'authorization');
        const { base, config, by, note = '' } = await bodyOf(req.raw);
        const draft = {
          base: numberIn(base, 'base', 0),
          by: textIn(by, 'by', 1, 100),
          note: textIn(note, 'note', 0, 1000),
          at: new Date(now()).toISOString(),
        };
        const isLate = (there: PublishedConfig | undefined) =>
          Response.json(
            { error: 'start from the live version', key: 'base', live: there ? factsOf(there) : null },
            { status: 409 },
          );
        const before = await ask(configs.live());
        if ((before?.version ?? 0) !== draft.base) return isLate(before);
        const { ready, ...said } = await check(config, before);
        if (!ready) return Response.json({ error: 'mend the config', key: 'config', ...said }, { status: 422 });
        const published = await ask(configs.publish({ ...draft, ...ready }));
        if (!published) return isLate(await ask(configs.live()));
        live.learn(published);
        return Response.json(
          { ...factsOf(published), ...(await ask(tag.addressOf(published))), changes: said.changes },
          { status: 201 },
        );
      },
    },
    '/configs/live': { GET: async () => whole(await ask(configs.live())) },
    '/configs/check': {
      POST: async ({ req }: Context) => {
        const { config } = await bodyOf(req.raw);
        const { ready: _, ...said } = await check(config, await ask(configs.live()));
        return Response.json(said);
      },
    },
    '/configs/:version': {
      GET: async ({ req }: Context) => whole(await ask(configs.version(numberIn(req.param('version'), 'version', 1)))),
    },
  };
};
