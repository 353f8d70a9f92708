/** How a site answers Do Not Track and Global Privacy Control as text, for privacy policies that a server or a build writes. */
import { paragraphs } from '../slots/paragraphs.js';
import type { Config } from '../types.js';
import { policyOf } from './policy-of.js';
import { checkLanguage } from './render-notice.js';

export const signalStatement = (config: Config, language: string): string => {
  checkLanguage(language);
  const policy = policyOf(config);
  // A policy speaks to visitors of every region, so to what the config says of each.
  const said = { ...policy, signals: { ...policy.signals, ...config.signals } };
  return paragraphs(said)
    .map(({ title, text }) => `${title}. ${text}`)
    .join('\n');
};
