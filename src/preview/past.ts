/** What the browser of a visitor keeps who was here before, or was not. Pure. */
import { decide } from '../policy/decide.js';
import { nextChoice } from '../policy/next-choice.js';
import { choiceId, encodeChoice } from '../storage/choice-format.js';
import type { Facts, Policy } from '../types.js';
import type { Kept, Visitor } from './setup.js';

/** They answered so many milliseconds ago, before their browser sent any signal. */
const AGO = 432e5;
const SUBJECT = '5a3b1e000001';
const SILENT = { gpc: null, dnt: null, raw: { gpc: null, dnt: null } };

const olderVersion = ({ notice }: Policy): string =>
  notice.history?.map(({ version }) => version).find((version) => version !== notice.version) ?? 'older';

export const keptBy = (policy: Policy, past: Visitor['past'], now: number): Kept => {
  const nothing: Kept = { cookies: {}, local: {}, session: {} };
  if (past === 'new') return nothing;
  const facts: Facts = { policy, region: policy.region, signals: SILENT, now: now - AGO };
  const word = past === 'none' ? 'none' : 'all';
  const next = nextChoice(facts, decide(facts), word, { method: 'ui', view: 'preferences', shown: null }, false);
  if (!next) return nothing;
  const choice = {
    ...next,
    id: choiceId(next.at, SUBJECT),
    subject: SUBJECT,
    notice: past === 'older' ? olderVersion(policy) : next.notice,
  };
  return { ...nothing, cookies: { [policy.storage.cookie]: encodeChoice(choice) } };
};
