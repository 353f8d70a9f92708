/** What the console asks of the server. */
import type { Finding } from '../schema/finding.js';
import type { Config, NoticeChange } from '../types.js';
import type { Numbers } from './numbers.js';

export interface VersionFacts {
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  by: string;
  note: string;
}

export interface Version extends VersionFacts {
  config: Config;
}

/** `base`: the version that the editor started from, 0 for the first one. */
export interface Publication {
  base: number;
  config: Config;
  by: string;
  note: string;
}

/** What a config would change if it were published now. */
export interface Changes {
  /** Visitors who have answered are asked again. */
  asksAgain: boolean;
  /** Why, a sentence each. */
  why: string[];
  /** Texts that changed: whether their meaning did, only a person can tell. */
  wording: string[];
  /** What else the Cookie Notice says otherwise, and asks nobody again. */
  lesser: string[];
  /** What `notice.version` becomes. */
  version: string;
  /** What is written into `notice.history`, if anything is. */
  entry: NoticeChange | null;
}

export type Answer = { published: VersionFacts } | { conflict: true } | { errors: Finding[] };

/** An answer that is none: what the server said, or that it said nothing (status 0). */
export class Unanswered extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const WORDS: Readonly<Record<number, string>> = {
  0: 'The server cannot be reached. Nothing is lost: your draft stays here. Try again in a moment.',
  403: 'This token may look, but not publish. Sign in with one that may.',
  401: 'The server does not know this token.',
  429: 'The server was asked too often. Wait a minute, then try again.',
};

export const openApi = (token: string) => {
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`../${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      cache: 'no-store',
    }).catch(() => {
      throw new Unanswered(0, WORDS[0] ?? '');
    });
    if (response.ok || [404, 409, 422].includes(response.status)) return response;
    throw new Unanswered(
      response.status,
      WORDS[response.status] ?? `The server answered with ${response.status}. Your draft stays here. Try again later.`,
    );
  };
  const versionAt = async (path: string): Promise<Version | undefined> => {
    const response = await ask(path);
    return response.ok ? ((await response.json()) as Version) : undefined;
  };
  return {
    /** Undefined while nothing was published. */
    live: () => versionAt('configs/live'),
    version: (number: number) => versionAt(`configs/${number}`),
    /** Newest first. */
    async versions(): Promise<VersionFacts[]> {
      const body = await (await ask('configs')).json();
      return Array.isArray(body) ? body : (body.versions ?? []);
    },
    /** Null where nothing is live, and for a config with errors. */
    async check(config: Config): Promise<Changes | null> {
      const response = await ask('configs/check', { config });
      return ((await response.json()) as { changes?: Changes | null }).changes ?? null;
    },
    /** Days of UTC; `to` is not included. */
    async numbers(from: string, to: string): Promise<Numbers> {
      const response = await ask(`statistics?from=${from}&to=${to}`);
      if (!response.ok) throw new Unanswered(response.status, 'This server counts nothing. Update it.');
      return response.json();
    },
    async publish(what: Publication): Promise<Answer> {
      const response = await ask('configs', what);
      if (response.status === 409) return { conflict: true };
      const body = await response.json();
      return response.ok ? { published: body } : { errors: body.errors ?? [] };
    },
  };
};

export type Api = ReturnType<typeof openApi>;
