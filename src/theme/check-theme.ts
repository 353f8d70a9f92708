/** What is wrong with a theme, a style sheet of a shop for our views: too little contrast, or answers that are not alike. Pure. */
import type { UiConfig } from '../types.js';
import { hidden } from './hidden.js';
import { measure } from './measure.js';
import { ownValues } from './own-values.js';
import { readRules, type Scheme } from './read-rules.js';

export interface Wrong {
  line: number;
  message: string;
  /** Told, but no reason to refuse the theme. */
  isAdvice?: boolean;
}

export const checkTheme = (css: string, { theme = 'auto', look }: Pick<UiConfig, 'theme' | 'look'> = {}): Wrong[] => {
  const { rules, dropped } = readRules(css);
  const schemes: readonly Scheme[] = theme === 'auto' ? ['light', 'dark'] : [theme];
  const found: Wrong[] = [
    ...dropped.map(({ line, message }) => ({ line, message: `browsers drop what stands here: ${message}` })),
    ...hidden(rules),
    ...measure(rules, ownValues(look), schemes),
  ];
  if (!rules.length)
    found.push({
      line: 1,
      message: 'nothing here reaches a view; write rules on [data-heed-host] and its ::part()',
      isAdvice: true,
    });
  const seen = new Map(found.map((one) => [one.message, one]));
  return [...seen.values()].sort((one, other) => one.line - other.line);
};
