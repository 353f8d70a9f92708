/** The text of the choice cookie that an answer has left which was given before: to nothing but the config. Pure. */
import { decide } from '../policy/decide.js';
import { nextChoice } from '../policy/next-choice.js';
import type { Choice, Facts, Method, Policy, Word } from '../types.js';
import { choiceId, encodeChoice } from './choice-format.js';

export interface Given extends Pick<Choice, 'subject'> {
  word: Word;
  /** Milliseconds since 1970. */
  at: number;
  method: Method;
  /** The view named the visitor's signal. */
  override: boolean;
  /** Version of the Cookie Notice; absent: the one in force. */
  notice?: string | undefined;
}

export const pastChoice = (policy: Policy, { word, at, method, override, subject, notice }: Given): string => {
  const signals = { gpc: null, dnt: null, raw: { gpc: null, dnt: null } };
  const facts: Facts = { policy, region: policy.region, signals, now: at };
  const said = nextChoice(facts, decide(facts), word, { method }, override);
  // Without a choice before it every answer is news.
  if (!said) throw new Error('Heed: no choice came of this answer');
  return encodeChoice({ id: choiceId(said.at, subject), subject, ...said, notice: notice ?? said.notice });
};
