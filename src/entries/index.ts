/** The npm door: `import { createConsent } from 'heed'`. */

import { check, HeedError, SETTINGS } from '../config.js';
import { openConsent } from '../consent.js';
import { jsonOf } from '../json-of.js';
import type { CategoryConfig, Config, Consent, Opened, Pixel, PixelUse } from '../types.js';

export { HeedError } from '../config.js';
export type {
  ByRegion,
  CategoryConfig,
  Cause,
  Change,
  Choice,
  Config,
  Consent,
  ConsentRecord,
  Decision,
  Effect,
  GoogleConfig,
  HostConfig,
  Leak,
  Listener,
  Method,
  NoticeChange,
  OptedOut,
  Outcome,
  Pixel,
  PixelCookie,
  PixelStorage,
  PixelUse,
  Reason,
  Regime,
  Reporter,
  Rights,
  ShopifyConfig,
  SignalRules,
  Signals,
  Step,
  UiConfig,
  View,
  Word,
} from '../types.js';

type DefaultCategory = 'necessary' | 'functional' | 'analytics' | 'marketing';
type CategoryOf<C extends Config> = string extends keyof NonNullable<C['categories']>
  ? string
  : C['categories'] extends Readonly<Record<string, CategoryConfig>>
    ? keyof C['categories'] & string
    : DefaultCategory;
type IdOf<P> = P extends { readonly use: infer Use } ? Use : P extends { readonly id: infer Id } ? Id : never;
type PixelOf<C extends Config> = C['pixels'] extends readonly (Pixel | PixelUse)[]
  ? IdOf<C['pixels'][number]> & string
  : never;
/** All that can be asked of a config: its categories, its pixels and `sale`. */
export type NameOf<C extends Config> = CategoryOf<C> | PixelOf<C> | 'sale';

/**
 * Tells bindings the names of a site, so that a misspelt one does not compile:
 * `declare module 'heed' { interface Register { consent: typeof consent } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: a site says what is in it
export interface Register {}

type Only<Known, Given> = { readonly [K in keyof Given]: K extends keyof Known ? Given[K] : never };
/** Refuses keys that nobody knows. */
type Strict<C extends Config> = { readonly [K in Exclude<keyof C, keyof Config>]: never } & {
  readonly categories?: { readonly [N in keyof C['categories']]: Only<CategoryConfig, C['categories'][N]> };
};

/** Written out, so that bundlers see them; others are in parts.ts. */
const parts: { readonly [name in string]?: () => Promise<unknown> } = {
  ui: () => import('./ui.js'),
  gate: () => import('./gate.js'),
  loader: () => import('./loader.js'),
  report: () => import('./report.js'),
  slots: () => import('./slots.js'),
};

/**
 * Holds the page's marks, decides from local facts before it returns, and shows a view when one is due.
 * A page has one handle, which is `window.heed`, too: the same config again returns it; another one throws, until `stop()`.
 * Throws `HeedError` for a wrong config.
 */
export const createConsent = <const C extends Config>(config: C & Strict<C>): Consent<NameOf<C>> => {
  check(SETTINGS, config);
  const text = jsonOf(config);
  const there = window.heed as Opened | undefined;
  if (there?.made === text) return there;
  if (there?.made) throw new HeedError('config', 'stop() the other config first');
  return openConsent(config, async (name) => (parts[name] || (await import('./parts.js')).load)(name));
};
