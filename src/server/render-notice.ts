/** The Cookie Notice as text, for pages that a server or a build writes. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { HeedError } from '../config.js';
import { notice } from '../slots/notice.js';
import type { Config } from '../types.js';
import { policyOf } from './policy-of.js';

/** Throws `HeedError` for what is no BCP 47 tag. */
export const checkLanguage = (language: string): void => {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw new HeedError('config', `"language" is ${JSON.stringify(language)}; write a BCP 47 tag such as en`);
  }
};

export const renderNotice = (config: Config, language: string): string => {
  checkLanguage(language);
  return renderToString(notice({ policy: policyOf(config) }) as VNode);
};
