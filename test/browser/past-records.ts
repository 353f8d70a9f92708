/** Records of visitors who came before a test, straight into the store. */
import type { ConsentRecord } from 'heed';
import { openStore } from 'heed/store';

let count = 0;

/** Each of another visitor, who refused, unless `parts` says otherwise. */
const recordOf = (parts: Partial<ConsentRecord>): ConsentRecord => {
  const number = (++count).toString(16).padStart(12, '0');
  return {
    schema: 'heed.record/1',
    id: `01938000-0000-7000-8000-${number}`,
    at: '2026-01-01T00:00:00.000Z',
    kind: 'choice',
    method: 'ui',
    view: 'banner',
    subject: number,
    site: 'Kindred',
    notice: { url: '/cookies', version: '2026-01-01', hash: null },
    language: 'en',
    region: 'DE',
    regime: 'opt-in',
    before: null,
    after: answered(false, false),
    signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
    expires: '2027-01-01T00:00:00.000Z',
    previous: null,
    sdk: '0.1.0',
    config: '78c743ce',
    ...parts,
  };
};

export const answered = (analytics: boolean, marketing: boolean): ConsentRecord['after'] => ({
  categories: { necessary: true, analytics, marketing },
  pixels: {},
  sale: marketing,
});

const NOBODY = { method: null, subject: null, expires: null };
export const LEAK: Partial<ConsentRecord> = {
  ...NOBODY,
  kind: 'leak',
  view: null,
  leaks: [{ pixel: 'meta-pixel', host: 'ads.example', path: '/t.js', how: 'script', held: false, at: 0 }],
};
export const SHOWN: Partial<ConsentRecord> = { ...NOBODY, kind: 'shown', layout: 'box' };

/** So many of each, as many days ago. */
export async function keepPast(
  folder: string,
  days: number,
  records: readonly (readonly [number, Partial<ConsentRecord>])[],
): Promise<void> {
  const store = await openStore(folder);
  const made = records.flatMap(([times, parts]) => Array.from({ length: times }, () => recordOf(parts)));
  await store.add(made, new Date(Date.now() - days * 864e5));
  await store.close();
}
