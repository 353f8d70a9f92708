/** The browser's unasked signals as plain data: Global Privacy Control and Do Not Track. */
import { attempt } from '../attempt.js';
import type { Signals } from '../types.js';

/** A getter may throw, where an extension or a shim put it. */
const read = (from: object, name: string): unknown => attempt(() => (from as Record<string, unknown>)[name]);

const textOf = (value: unknown): string | null => (value == null ? null : (attempt(() => String(value)) ?? null));

/**
 * Read it anew at each decision: a page restored from the back/forward cache keeps the old value.
 * GPC is a boolean by its spec; anything else truthy is honoured too, and its text kept.
 * DNT is the first that is set of the three properties that browsers have used; only its first character counts
 * (W3C TPE, DNT header field). `header`: the server saw the one of GPC, which only the browser itself can send.
 */
export const readSignals = (header?: boolean, nav: object = navigator, win: object = window): Signals => {
  const gpc = header ? 'Sec-GPC: 1' : read(nav, 'globalPrivacyControl');
  const dnt = textOf(read(nav, 'doNotTrack') ?? read(nav, 'msDoNotTrack') ?? read(win, 'doNotTrack'));
  return {
    gpc: gpc == null ? null : !!gpc,
    dnt: /^(1|true$|yes$)/.test(dnt ?? '') || (/^(0|no$|false$)/.test(dnt ?? '') ? false : null),
    raw: { gpc: textOf(gpc), dnt },
  };
};
