/** Why a category or pixel is as it is, in a sentence for people who look after a site. Pure. */
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import { newSince } from '../policy/decide.js';
import type { Decision, Id, Policy } from '../types.js';
import { signalOf } from '../ui/scene.js';

const unanswered = ({ notice }: Policy, { choice, regime }: Decision, id: Id): string =>
  choice && newSince(notice, choice.notice).includes(id)
    ? fill(words.news, { version: notice.version, old: choice.notice })
    : words.regimes[regime];

/** `category`: a pixel's own; `sells`: it cannot be on while sale is refused. */
export const reasonOf = (
  policy: Policy,
  decision: Decision,
  id: Id,
  on: boolean,
  { category = id, sells = false }: { category?: Id; sells?: boolean | undefined } = {},
): string => {
  const { why, sale, choice } = decision;
  const reason = why[id] ?? 'regime';
  const answer = choice?.pixels[id] ?? choice?.allowed[category];
  // Its own answer is no no: that of sale speaks.
  const bySale = sells && !on && !sale && reason === why.sale && reason !== 'regime' && answer !== false;
  const sentence = {
    necessary: words.necessary,
    choice: on ? words.yes : words.no,
    signal: fill(words.signal, { signals: signalOf(policy, decision) }),
    memory: words.memory,
    minors: words.minors,
    regime: unanswered(policy, decision, id),
    exempt: words.exempt,
    off: words.off,
  }[reason];
  return (bySale ? words.saleFirst : '') + sentence;
};
