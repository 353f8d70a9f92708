/** The npm door: `import { createConsent } from 'heed'`. */
import { openConsent } from '../consent.js';
import { reporting } from '../report/reporting.js';
import type { CategoryConfig, Config, Consent, Load, Pixel } from '../types.js';

export { HeedError } from '../config.js';
export type * from '../types.js';

type DefaultCategory = 'necessary' | 'functional' | 'analytics' | 'marketing';
type CategoryOf<C extends Config> =
  C['categories'] extends Readonly<Record<string, CategoryConfig>> ? keyof C['categories'] & string : DefaultCategory;
type PixelOf<C extends Config> = C['pixels'] extends readonly Pixel[] ? C['pixels'][number]['id'] : never;
/** All that can be asked of a config: its categories, its pixels and `sale`. */
export type NameOf<C extends Config> = CategoryOf<C> | PixelOf<C> | 'sale';

/** Written out, so that bundlers see them. */
const parts = {
  ui: () => import('./ui.js'),
  link: () => import('./link.js'),
  elements: () => import('./elements.js'),
  report: () => import('./report.js'),
  withdraw: () => import('./withdraw.js'),
};

/**
 * Holds the page's marks, decides from local facts before it returns, and shows a view when one is due.
 * Throws `HeedError` for a wrong config.
 */
export const createConsent = <const C extends Config>(config: C): Consent<NameOf<C>> =>
  openConsent(config, ((name) => parts[name]()) as Load, reporting) as Consent<NameOf<C>>;
