/** What was seen on a page, in few words, for the tests of the inspector. */
import type { Asked, Kept, Mark, Seen } from '../../../src/inspector/seen.js';

export const BEGAN = Date.UTC(2026, 10, 22, 12);

/** To this host, of a pixel that is declared unless said otherwise. */
export const asked = (host: string, more: Partial<Asked> = {}): Asked => ({
  key: more.pixel ?? host,
  declared: !!more.pixel,
  state: more.pixel ? 'allowed' : 'undeclared',
  host,
  path: '/x',
  at: BEGAN + 500,
  ...more,
});

export const mark = (names: string, held = true, more: Partial<Mark> = {}): Mark => ({
  names: names.split(' ').filter(Boolean),
  element: 'script',
  what: 'ads.example/tag.js',
  held,
  ...more,
});

export const kept = (name: string, more: Partial<Kept> = {}): Kept => ({
  name,
  area: 'cookie',
  declaredBy: [],
  ...more,
});

export const seenOn = (parts: Partial<Omit<Seen, 'released'>> & { released?: Record<string, number> } = {}): Seen => ({
  marks: [],
  requests: [],
  kept: [],
  faint: [],
  ...parts,
  released: new Map(Object.entries(parts.released ?? {})),
});
