/** What pages load seldom, for bundlers, which must see every file that may be loaded: the tag fetches them by name. */
import type { Parts } from '../types.js';

const parts: { readonly [name in string]?: () => Promise<unknown> } = {
  guard: () => import('./guard.js'),
  link: () => import('./link.js'),
  record: () => import('./record.js'),
  shopify: () => import('./shopify.js'),
  withdraw: () => import('./withdraw.js'),
  ...__LANGUAGES__,
} satisfies { readonly [name in keyof Parts]?: () => Promise<unknown> };

/** Undefined: there is no such file. */
export const load = (name: string): Promise<unknown> | undefined => parts[name]?.();
