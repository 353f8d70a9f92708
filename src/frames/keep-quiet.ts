/** A frame of another origin that the browser lets keep nothing: it would ask on every page, so it asks on none and holds everything. */
import { attempt } from '../attempt.js';
import type { Door } from '../types.js';

/** Nothing of ours is asked, and nothing runs without a yes, wherever the visitor is: these are the places that have another rule. */
export const QUIET = {
  ui: false,
  exempt: {},
  regimes: {
    '*': 'opt-in',
    unknown: 'opt-in',
    US: 'opt-in',
    CA: 'opt-in',
    AU: 'opt-in',
    JP: 'opt-in',
    NZ: 'opt-in',
  },
} as const;

export const isMute = (): boolean => window.top !== window && attempt(() => localStorage.length) === undefined;

export const keepQuiet = ({ learn }: Door): void =>
  learn({ ...QUIET, report: undefined, reporter: undefined, shopify: undefined });
