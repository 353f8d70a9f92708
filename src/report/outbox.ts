/** What happened before the reporting part was there: each under a key of its own, where no page that closes and no other tab can lose it. */
import { attempt } from '../attempt.js';
import { jsonOf } from '../json-of.js';
import type { Happening } from '../types.js';
import { newId } from '../uuid.js';

const PREFIX = 'heed.outbox.';
/** Where the reporting part never comes, storage does not fill up. */
const LIMIT = 20;

/** `turn`: its place among what one page put here. */
type Early = Happening & { turn: number };

let turn = 0;

const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** Whether storage has it now. The id of its record goes with it: two tabs that take it send one. */
export const put = (happening: Happening): boolean =>
  !!attempt(() => {
    const id = newId(happening.at);
    const text = jsonOf({ ...happening, id, turn: turn++ });
    if (keys().length < LIMIT) localStorage.setItem(PREFIX + id, text);
    return localStorage.getItem(PREFIX + id) === text;
  });

/** Oldest first. */
export const takeAll = (): Happening[] =>
  (attempt(keys) ?? [])
    .flatMap((key) => {
      const early = attempt((): Early => JSON.parse(localStorage.getItem(key) as string));
      attempt(() => localStorage.removeItem(key));
      return early?.decision && early.change ? early : [];
    })
    .sort((one, two) => one.at - two.at || one.turn - two.turn);
