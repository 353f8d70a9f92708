/** What the decision rests on, line by line. Pure. */
import { en } from '../messages/en.js';
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import { configOf } from '../report/record.js';
import type { Choice, Decision, Policy } from '../types.js';
import type { Simulation } from './simulation.js';

export interface Fact {
  label: string;
  text: string;
  /** It ties to a visitor, so it is in no report. */
  isPrivate?: boolean;
}

export const timeOf = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace(/\.\d+/, '');

const choiceText = ({ at, method, expires, notice, override }: Choice): string =>
  fill(words.choiceIn, { when: timeOf(at), method: words.methods[method], until: timeOf(expires), notice }) +
  (override ? `, ${words.override}` : '');

const signalFact = ({ signals: rules }: Policy, { signals }: Decision, name: 'gpc' | 'dnt'): Fact => ({
  label: en[name],
  text: fill(words.rawSignal, {
    state: signals[name] ? words.on : signals[name] === null ? words.notSent : words.offNow,
    raw: signals.raw[name] ?? '–',
    rule: words.rules[rules[name]],
  }),
});

/** `tag`: the region that the page's tag names. */
export const factsOf = (
  policy: Policy,
  decision: Decision,
  { simulated, tag }: { simulated: Simulation | undefined; tag: string | undefined },
): Fact[] => {
  const { region, regime, ask, choice, signals, why } = decision;
  const from = simulated?.region ? 'simulated' : tag === region ? 'tag' : 'config';
  return [
    { label: words.region, text: region ? `${region}, ${words.regionFrom[from]}` : words.unknown },
    { label: words.regime, text: words.regimeNames[regime] },
    { label: words.asks, text: ask ?? words.asksNothing },
    signalFact(policy, decision, 'gpc'),
    signalFact(policy, decision, 'dnt'),
    ...(signals.conflict ? [{ label: words.conflict, text: words.on }] : []),
    ...(Object.values(why).includes('memory') ? [{ label: words.memoryFact, text: words.on }] : []),
    { label: words.choice, text: choice ? choiceText(choice) : words.noChoice },
    ...(choice ? [{ label: words.choiceId, text: choice.id, isPrivate: true }] : []),
    { label: words.notice, text: policy.notice.version },
    { label: words.sdk, text: __VERSION__ },
    { label: words.config, text: simulated ? words.unrecorded : configOf(policy) },
  ];
};
