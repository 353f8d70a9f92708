/** The text of the choice cookie, as a visitor's answer would have left it: what puts a browser of tests into a state. Pure but for its default of the time. */
import { check, FLAG, resolveConfig } from '../config.js';
import type { NameOf } from '../entries/index.js';
import { resolveUses } from '../pixels/resolve-uses.js';
import { pastChoice } from '../storage/past-choice.js';
import type { Config, Method, Word } from '../types.js';

/** How a choice came about, where it matters. */
export interface Circumstances {
  /** Version of the Cookie Notice that it was made under; default: the config's, so that nothing is asked again. */
  notice?: string;
  /** Milliseconds since 1970; default now. One that is long past has expired. */
  at?: number;
  /** Who spoke; default `ui`, a visitor in a view. */
  method?: Method;
  /** The view named the visitor's signal, so that a yes overrides it knowingly; default false. */
  override?: boolean;
  /** Whose records it belongs to: 12 hexadecimal digits, default `000000000001`, so that records of tests are known by it. */
  subject?: string;
}

/**
 * The value of the choice cookie after this answer to this config: `document.cookie = 'heed=' + choiceText(config, 'all')`.
 * `'all'`, `'none'`, answers by name, or `{}` for one who only saw the notice. Who was never asked has no cookie.
 * Throws `HeedError` for a wrong config and for a name that is not in it.
 */
export const choiceText = <const C extends Config>(
  config: C,
  word: Word<NameOf<C>>,
  { notice, at = Date.now(), method = 'ui', override = false, subject = '000000000001' }: Circumstances = {},
): string => {
  const policy = resolveConfig({ ...config, pixels: resolveUses(config.pixels ?? []) }, '');
  const named = [...Object.keys(policy.categories), ...policy.pixels.map(({ id }) => id), 'sale'];
  const names = Object.fromEntries(named.map((name) => [name, FLAG]));
  check(typeof word === 'string' ? /^"(all|none)"/ : names, word, 'choice');
  check(/^"[\da-f]{12}"$/, subject, 'subject');
  return pastChoice(policy, { word, at, method, override, subject, notice });
};
