/** The config that is being edited, with the way back to what it was. Pure. */

import { DEFAULT_CATEGORIES } from '../schema/categories.js';
import type { Config } from '../types.js';
import { changeIn, type Keys, pathOf } from './change-in.js';

/** What it was before something, and what that was in words. */
interface Step {
  config: Config;
  what: string;
}

export interface Draft {
  /** The version that it started from, 0 where nothing was published yet. */
  base: number;
  config: Config;
  past: readonly Step[];
  future: readonly Step[];
  /** The text that is being typed: one step, however many keys. */
  typing?: string;
}

export type Act =
  /** `undefined` takes away; `what` says it in words, for who undoes it; `typed`: one key of many. */
  | { act: 'edit'; keys: Keys; value: unknown; what: string; typed?: boolean }
  | { act: 'undo' }
  | { act: 'redo' }
  /** Another version becomes what it starts from, or another tab has edited it. */
  | { act: 'take'; base: number; config: Config; what: string };

/** More steps are not kept. */
const STEPS = 200;

export const startDraft = (base: number, config: Config): Draft => ({ base, config, past: [], future: [] });

export const changeDraft = (draft: Draft, act: Act): Draft => {
  const { base, config, past, future } = draft;
  if (act.act === 'undo' || act.act === 'redo') {
    const [from, to] = act.act === 'undo' ? [past, future] : [future, past];
    const step = from.at(-1);
    if (!step) return draft;
    const [fewer, more] = [from.slice(0, -1), [...to, { config, what: step.what }]];
    return act.act === 'undo'
      ? { base, config: step.config, past: fewer, future: more }
      : { base, config: step.config, past: more, future: fewer };
  }
  const { what } = act;
  const before = [...past, { config, what }].slice(-STEPS);
  if (act.act === 'take') return { base: act.base, config: act.config, past: before, future: [] };
  // A config that names a category names all it has.
  const whole =
    act.keys[0] === 'categories' ? { ...config, categories: config.categories ?? DEFAULT_CATEGORIES } : config;
  const next = changeIn(whole, act.keys, act.value);
  const typing = act.typed ? pathOf(act.keys) : undefined;
  const goesOn = typing !== undefined && typing === draft.typing;
  return { base, config: next, past: goesOn ? past : before, future: [], ...(typing !== undefined && { typing }) };
};
