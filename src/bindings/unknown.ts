/** What is true before a handle is there, on a server and in the first moment of a page: nothing is known, and everything is held. Pure */
import type { Consent, Decision } from '../types.js';

/** One value for good, so that what a server draws and what a browser draws first are the same. */
export const UNKNOWN: Decision = {
  regime: 'opt-in',
  allowed: {},
  pixels: {},
  sale: false,
  why: {},
  ask: null,
  signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
};

const settle: Consent['reset'] = async () => ({ decision: UNKNOWN, removed: [], kept: [], reload: false });

/** The handle of a server: nobody can have answered there, and nothing that it is told changes that. */
export const onServer: Consent = {
  decision: UNKNOWN,
  allows: () => false,
  choose: settle,
  subscribe: () => () => {},
  show: async () => {},
  reset: settle,
  push() {},
  stop() {},
};
