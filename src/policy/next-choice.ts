/** Facts, a word and who spoke in, the next choice out; undefined where nothing new was said. Pure. */
import { jsonOf } from '../json-of.js';
import type { Choice, Decision, Facts, How, Id, Word } from '../types.js';
import { answersOf, saidBy } from './answer.js';
import { decide, newSince } from './decide.js';
import { letsOptOut } from './regimes.js';

const DAY = 864e5;

export type NewChoice = Omit<Choice, 'id' | 'subject'>;

const facets = ({ allowed, pixels, sale, notice, override }: NewChoice) =>
  jsonOf([allowed, pixels, sale, notice, override]);

/** `named`: the view named the visitor's signal, so that a yes overrides it knowingly. */
export const nextChoice = (
  facts: Facts,
  before: Decision,
  word: Word,
  { method }: How,
  named: boolean,
): NewChoice | undefined => {
  const { policy, now } = facts;
  const { notice, pixels, signals, storage } = policy;
  const old = before.choice;
  const said = saidBy(policy, word);
  const byPerson = method !== 'api';
  const yes = Object.values(said).includes(true);
  /** A yes that a signal, its memory or an age has ended is not carried on by a word about something else. */
  const inForce = (answers: Readonly<Record<Id, boolean | undefined>> = {}): Record<Id, boolean> => {
    const kept: Record<Id, boolean> = {};
    for (const id of Object.keys(answers))
      if (!answers[id] || !/signal|memory|minors/.test(`${before.why[id]}`)) kept[id] = answers[id] as boolean;
    return kept;
  };

  // What is new stays unset, and is asked about, until a word answers it; where nothing need be asked, to be told is enough.
  const told =
    typeof word === 'string' ||
    before.ask !== 'banner' ||
    // Names of cookies, and of what is gone by now, are nothing that can be answered.
    newSince(notice, old?.notice).every(
      (id) =>
        !before.why[id] || (said[id] ?? said[pixels.find((pixel) => pixel.id === id)?.category ?? id]) !== undefined,
    );
  const answers = answersOf(policy, word, {
    allowed: inForce(old?.allowed),
    pixels: inForce(old?.pixels),
    ...inForce({ sale: old?.sale }),
  });
  // Only what a signal would refuse can override one.
  const opposes =
    answers.sale || [signals.enforceOn.gpc ?? [], signals.enforceOn.dnt ?? []].flat().some((id) => answers.allowed[id]);
  const override = opposes && ((byPerson && named && yes) || (old?.override && (byPerson || !yes)));
  const at = Math.max(now, (old?.at ?? 0) + 1);
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
  const state = { ...next.allowed, ...next.pixels };
  // Who opted out of sale is left alone for as long as who refused everything: the rest needs no yes there.
  if (
    (choice.sale === false && letsOptOut(facts.region)) ||
    !Object.keys(state).some((id) => state[id] && next.why[id] !== 'necessary')
  )
    choice.expires = at + storage.refusedDays * DAY;
  return choice;
};
