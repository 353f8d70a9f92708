/** The server's door, `heed/server`: reads the choice from a Cookie header, and writes what a privacy policy must say of signals. */
import { resolveConfig } from '../config.js';
import { paragraphs } from '../slots/paragraphs.js';
import { cookieValues, newestChoice } from '../storage/newest-choice.js';
import type { Choice, Config } from '../types.js';

export type { Choice } from '../types.js';

/**
 * The visitor's choice in a `Cookie` header, or undefined where there is none, it is forged or it has expired.
 * Of two cookies of one name the newest counts, as in the browser. `name` is `storage.cookie` of the config.
 */
export const parseChoice = (
  cookieHeader: string | null | undefined,
  name = 'heed',
  now = Date.now(),
): Choice | undefined => {
  const choice = newestChoice(cookieValues(cookieHeader ?? '', name), now);
  return choice && choice.expires > now ? choice : undefined;
};

/**
 * How the site answers Do Not Track and Global Privacy Control, from its config, as the slot `statement` says it: plain
 * text, so escape it in HTML; one paragraph a line. What a site by law must say of it: Cal. Bus. & Prof. Code §22575(b)(5)
 * and (6). English is the only language yet. Throws `HeedError` for a wrong config.
 */
export const signalStatement = (config: Config, _language = 'en'): string => {
  const policy = resolveConfig(config, '');
  // A policy speaks to visitors of every region, so to what the config says of each.
  const said = { ...policy, signals: { ...policy.signals, ...config.signals } };
  return paragraphs(said)
    .map(({ title, text }) => `${title}. ${text}`)
    .join('\n');
};
