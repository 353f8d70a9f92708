/** A shop's facts in few words, and a decision in words that counsel can read, for the tests of the policy. */
import { resolveConfig } from '../../../src/config.js';
import type { Choice, Config, Decision, Facts, Pixel, Policy, Signals } from '../../../src/types.js';

export const DAY = 864e5;
export const NOW = Date.UTC(2026, 10, 22, 12);

const pixelOf = (id: string, category: string, more: Partial<Pixel> = {}): Pixel => ({
  id,
  name: id,
  vendor: 'Vendor',
  category,
  ...more,
});

/** `stats` only counts, `ads` sells as its category does, `letter` is marketing that does not sell, `panel` is analytics that does. */
export const PIXELS = [
  pixelOf('till', 'necessary'),
  pixelOf('stats', 'analytics'),
  pixelOf('panel', 'analytics', { sale: true }),
  pixelOf('ads', 'marketing'),
  pixelOf('letter', 'marketing', { sale: false }),
  pixelOf('gone', 'analytics', { off: true }),
] as const;

const NOTICE = { url: '/cookies', version: '2' };

export const policyOf = (config: Partial<Config> = {}): Policy =>
  resolveConfig({ notice: NOTICE, pixels: PIXELS, ...config }, 'shop.example');

/** Under version `to` of a notice whose second version added these. */
export const raised = (added: readonly string[], to = '2'): Partial<Config> => ({
  notice: {
    url: '/cookies',
    version: to,
    history: [
      { version: '2', date: '2026-11-01', summary: 'New partners', added },
      { version: '1', date: '2026-01-01', summary: 'First', added: ['stats', 'ads'] },
    ],
  },
});

export const ALL = { allowed: { functional: true, analytics: true, marketing: true }, sale: true };
export const NONE = { allowed: { functional: false, analytics: false, marketing: false }, sale: false };

/** Made a month ago by a click in our UI under the notice of today, unless said otherwise. */
export const choiceOf = (parts: Partial<Choice>): Choice => {
  const at = parts.at ?? NOW - 30 * DAY;
  return {
    id: 'choice',
    subject: '0f1e2d3c4b5a',
    at,
    expires: at + 180 * DAY,
    notice: '2',
    allowed: {},
    pixels: {},
    method: 'ui',
    ...parts,
  };
};

export const signalsOf = (gpc: boolean | null = null, dnt: boolean | null = null): Signals => ({
  gpc,
  dnt,
  raw: { gpc: gpc === null ? null : String(gpc), dnt: dnt === null ? null : String(+dnt) },
});

export interface Case extends Partial<Omit<Facts, 'policy' | 'signals' | 'choice'>> {
  config?: Partial<Config>;
  gpc?: boolean | null;
  dnt?: boolean | null;
  choice?: Partial<Choice>;
}

export const factsOf = ({ config, gpc, dnt, choice, ...rest }: Case): Facts => ({
  policy: policyOf({ ...config, ...(rest.region && { region: rest.region }) }),
  signals: signalsOf(gpc, dnt),
  now: NOW,
  ...(choice && { choice: choiceOf(choice) }),
  ...rest,
});

/** Every category, every pixel and sale as `allowed: why` or `refused: why`, and what is asked. */
export const inWords = (decision: Decision): Record<string, string | null> => {
  const verdicts: Record<string, boolean> = { ...decision.allowed, ...decision.pixels, sale: decision.sale };
  const words = Object.entries(verdicts).map(
    ([id, allowed]) => [id, `${allowed ? 'allowed' : 'refused'}: ${decision.why[id]}`] as const,
  );
  return { ...Object.fromEntries(words), ask: decision.ask };
};
