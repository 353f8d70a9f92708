/** Facts, a word and who spoke in, the next choice out; undefined where nothing new was said. Pure. */
import type { Choice, Decision, Facts, How, Word } from '../types.js';
import { answersOf } from './answer.js';
import { decide } from './decide.js';

export type NewChoice = Omit<Choice, 'id' | 'subject'>;

const sorted = (answers: Readonly<Record<string, boolean>>) => JSON.stringify(Object.entries(answers).sort());

/** `named`: the view named the visitor's signal, so that a yes to what sells overrides it knowingly. */
export const nextChoice = (
  facts: Facts,
  before: Decision,
  word: Word,
  how: How,
  named: boolean,
): NewChoice | undefined => {
  const { policy } = facts;
  const old = before.choice;
  const answers = answersOf(policy, word, old);
  // A minor's own opt-in is their yes in our UI; no signal is overridden on their behalf.
  const own = how.method !== 'api' && (named || policy.minors);
  const override = answers.sale === true && (own || !!old?.override);
  if (
    old &&
    old.notice === policy.notice.version &&
    !!old.override === override &&
    (old.method === how.method || how.method === 'api') &&
    old.sale === answers.sale &&
    sorted(old.allowed) === sorted(answers.allowed) &&
    sorted(old.pixels) === sorted(answers.pixels)
  )
    return undefined;

  const at = Math.max(facts.now, (old?.at ?? 0) + 1);
  const until = (days: number) => at + days * 864e5;
  const choice: NewChoice = {
    at,
    expires: until(policy.storage.days),
    notice: policy.notice.version,
    ...answers,
    method: how.method,
    ...(override && { override }),
  };
  const { allowed } = decide({ ...facts, choice: { ...choice, id: '', subject: '' }, now: at });
  const anything = Object.keys(allowed).some((id) => allowed[id] && !policy.categories[id]?.necessary);
  return anything ? choice : { ...choice, expires: until(policy.storage.refusedDays) };
};
