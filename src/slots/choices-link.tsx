/** The link that the visitor's region requires, under the title that the law prescribes. */
import type { VNode } from 'preact';
import { enSignals as words } from '../messages/en-signals.js';
import type { View } from '../types.js';
import { OptOutIcon } from './opt-out-icon.js';
import type { Slot } from './slot.js';

/** Where an act gives a right to opt out of sale, or may do so: one rule for all of the US, and for who is from nobody knows where. */
const ACTS = /^(US|AS|GU|MP|PR|UM|VI|$)/;

export const choicesLink: Slot = ({ policy, decision, as }) => {
  /** Without script it leads to the Cookie Notice. */
  const link = (view: View, title: string, icon?: VNode) => (
    <a href={policy.notice.url} data-heed-open={view} data-heed-part="link">
      {title}
      {icon && [' ', icon]}
    </a>
  );
  if (!ACTS.test(decision?.region ?? '')) return link('preferences', words.settings);
  // One link instead of two needs the icon beside it (11 CCR §7015(b)).
  if (as !== 'two-links') return link('opt-out', words.choices, <OptOutIcon />);
  const isSensitive = Object.values(policy.categories).some(({ sensitive }) => sensitive);
  return (
    <>
      {link('opt-out', words.sell)} {isSensitive && link('opt-out', words.limit)}
    </>
  );
};
