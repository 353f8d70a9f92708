/** Whether this visitor's signal was processed, and how (11 CCR §7025(c)(6)). */
import { en } from '../messages/en.js';
import { enOpened as opened } from '../messages/en-opened.js';
import { enSignals as words } from '../messages/en-signals.js';
import { fill } from '../messages/fill.js';
import type { Decision, Policy } from '../types.js';
import type { Slot } from './slot.js';

/** One line for each signal that is on. */
const linesOf = ({ signals: rules }: Policy, { signals, sale }: Decision): string[] =>
  (['gpc', 'dnt'] as const)
    .filter((name) => signals[name])
    .map((name) => {
      const answer = rules[name] !== 'enforce' ? words.unheeded : sale ? words.overridden : '';
      return fill(words.sends, { signal: words[name] }) + (answer && en.gap + answer);
    });

export const status: Slot = ({ policy, decision }) => {
  if (!decision) return undefined;
  const { sale, why } = decision;
  const lines = linesOf(policy, decision);
  if (!lines[0]) lines.push(fill(words.neither, { gpc: words.gpc, dnt: words.dnt }));
  if (why.sale === 'memory') lines.push(words.memory);
  if (!sale && why.sale === 'choice') lines.push(words.optedOut);
  const honored = !sale && /signal|memory|choice/.test(`${why.sale}`);
  if (honored) lines.push(opened.off);
  return (
    <p role="status" data-heed-part="status">
      {honored && [<strong>{opened.honored}</strong>, ' ', <br />]}
      {lines.join(en.gap)}
    </p>
  );
};
