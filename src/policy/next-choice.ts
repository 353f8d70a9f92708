/** Facts, a word and who spoke in, the next choice out; undefined where nothing new was said. Pure. */
import type { Choice, Decision, Facts, How, Id, Word } from '../types.js';
import { answersOf } from './answer.js';
import { decide, newSince } from './decide.js';

const DAY = 864e5;

export type NewChoice = Omit<Choice, 'id' | 'subject'>;

type Said = Readonly<Record<Id, boolean | undefined>>;

const facets = ({ allowed, pixels, sale, notice, override }: NewChoice) =>
  JSON.stringify([sale, notice, !!override, Object.entries(allowed).sort(), Object.entries(pixels).sort()]);

/** A yes that a signal, its memory or an age has ended is not carried on by a word about something else. */
const inForce = (answers: Said, state: Said, why: Decision['why']): Record<Id, boolean> =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, yes]) => !yes || state[id] || /choice|regime|off/.test(why[id] ?? 'off')),
  ) as Record<Id, boolean>;

/** `named`: the view named the visitor's signal, so that a yes overrides it knowingly. */
export const nextChoice = (
  facts: Facts,
  before: Decision,
  word: Word,
  { method }: How,
  named: boolean,
): NewChoice | undefined => {
  const { categories, notice, pixels, signals, storage } = facts.policy;
  const old = before.choice;
  const { allowed, pixels: alone, sale } = old ?? { allowed: {}, pixels: {}, sale: undefined };
  const answers = answersOf(facts.policy, word, {
    allowed: inForce(allowed, before.allowed, before.why),
    pixels: inForce(alone, before.pixels, before.why),
    ...(sale !== undefined && (before.sale || !sale) && { sale }),
  });
  const said: Said = typeof word === 'string' ? {} : word;
  const byPerson = method !== 'api';
  const yes = word === 'all' || Object.values(said).includes(true);
  // Only what a signal would refuse can override one.
  const refusable = [...(signals.enforceOn.gpc ?? []), ...(signals.enforceOn.dnt ?? [])];
  const opposes = answers.sale || refusable.some((id) => answers.allowed[id]);
  const override = opposes && ((byPerson && named && yes) || (old?.override && (byPerson || !yes)));

  // What is new stays unset, and is asked about, until a word answers it; where nothing need be asked, to be told is enough.
  const covers = (id: Id) =>
    typeof word === 'string' ||
    said[id] !== undefined ||
    said[pixels.find((pixel) => pixel.id === id)?.category ?? id] !== undefined;
  const told = before.regime !== 'opt-in' || newSince(notice, old?.notice).every(covers);

  const at = Math.max(facts.now, (old?.at ?? 0) + 1);
  const choice: NewChoice = {
    at,
    expires: at + storage.days * DAY,
    notice: told || !old ? notice.version : old.notice,
    ...answers,
    method,
    ...(override && { override }),
  };
  if (old && (old.method === method || !byPerson) && facets(old) === facets(choice)) return undefined;
  const next = decide({ ...facts, choice: choice as Choice, now: at });
  const optional = (category: Id) => !categories[category]?.necessary;
  const anything =
    Object.keys(next.allowed).some((id) => next.allowed[id] && optional(id)) ||
    pixels.some(({ id, category }) => next.pixels[id] && optional(category));
  if (!anything) choice.expires = at + storage.refusedDays * DAY;
  return choice;
};
