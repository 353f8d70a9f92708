// Shows what is in force in the shop: the rule, each category, and whether each pixel is held or released, and why.
import { find, make } from './elements.js';

const WHY = {
  necessary: 'always',
  choice: 'the visitor said so',
  signal: 'a signal refuses it',
  memory: 'a signal was seen before',
  minors: 'under 16',
  regime: 'the region’s rule',
  off: 'switched off',
};
const RULE = { 'opt-in': 'ask first', 'opt-out': 'may opt out', notice: 'say what runs' };

/** Why a pixel is held or released, in whole words. */
const because = (decision, id, allowed) => {
  if (!decision) return 'Heed does not know it yet';
  if (allowed === undefined) return 'it is not in the config that is live';
  const { regime, why } = decision;
  const words = {
    choice: `the visitor said ${allowed ? 'yes' : 'no'}`,
    signal: 'Global Privacy Control asks not to sell',
    memory: 'Global Privacy Control was seen here before',
    regime: {
      'opt-in': 'nobody has said yes yet',
      'opt-out': 'nobody has opted out',
      notice: 'visitors are told, not asked',
    }[regime],
  };
  return words[why[id]] ?? WHY[why[id]];
};

/** Without a decision Heed is not in the shop. */
export function showStates(decision, pixels) {
  for (const { id } of pixels) {
    const allowed = decision?.pixels[id];
    const why = because(decision, id, allowed);
    const row = find(`[data-party="${id}"]`);
    row.classList.toggle('released', !!allowed);
    find('[data-state]', row).replaceChildren(make('b', '', allowed ? 'Released' : 'Held'), `: ${why}`);
  }
}

export function showDecision(decision, pixels) {
  showStates(decision, pixels);
  const line = (name, allowed, why) =>
    make(
      'li',
      allowed ? 'on' : '',
      make('b', '', `${name} ${allowed ? 'allowed' : 'refused'}`),
      make('span', '', WHY[why]),
    );
  const lines = Object.entries(decision.allowed)
    .filter(([id]) => decision.why[id] !== 'necessary')
    .map(([id, allowed]) => line(id, allowed, decision.why[id]));
  lines.push(line('sale', decision.sale, decision.why.sale));
  find('[data-force]').replaceChildren(
    make('p', 'rule', `${decision.region ?? 'Region unknown'}: ${RULE[decision.regime]}`),
    make('ul', '', ...lines),
  );
}
