/** Follows the chain from its beginning, or from where it was pruned, and says where it is broken. */
import { canonical } from './canonical.js';
import { type Act, link, readHead, sha256 } from './chain.js';
import type { Query } from './database.js';
import { GENESIS } from './migrations.js';
import { type Place, pages } from './pages.js';
import type { Verdict } from './record-store.js';

/** What the chain itself says was taken out of it. */
const readActs = async (query: Query) => {
  const rows = await query<{ act: Act }>(
    'SELECT act FROM heed_records WHERE act IS NOT NULL AND record IS NULL ORDER BY seq',
  );
  const acts = rows.map(({ act }) => act);
  const pruned = acts.flatMap(({ pruned }) => pruned ?? []).at(-1);
  return { forgot: new Set(acts.flatMap(({ forgot }) => forgot ?? [])), pruned: pruned ?? { seq: 0, hash: GENESIS } };
};

const EMPTY = 'empty';

/** The digest of what is there now. */
const digestOf = async ({ record, act }: Place): Promise<string> => {
  if (!record && !act) return EMPTY;
  // Nothing was ever stored that has no canonical form, or as both.
  return sha256(canonical(record && act ? [record, act] : (record ?? act))).catch(() => 'unreadable');
};

export const verify = async (query: Query): Promise<Verdict> => {
  const broken: Verdict['broken'] = [];
  const find = (seq: number, why: string) => broken.push({ seq, why });
  const missing = (first: number, last: number) =>
    find(first, first === last ? 'is missing' : `is missing, and all up to ${last}`);
  const empty: number[] = [];
  const head = await readHead(query);
  let { seq, hash } = (await readActs(query)).pruned;
  let checked = 0;

  for await (const page of pages(query, head.seq)) {
    const digests = await Promise.all(page.map(digestOf));
    for (const [index, place] of page.entries()) {
      if (place.seq <= seq) find(place.seq, 'is there more than once, or should have been pruned');
      else if (place.seq > seq + 1) missing(seq + 1, place.seq - 1);
      else if ((await link(hash, place.seq, place.receivedAt, place.digest)) !== place.hash)
        find(place.seq, 'does not follow from the one before it: changed, moved or put in');
      if (digests[index] === EMPTY) empty.push(place.seq);
      else if (digests[index] !== place.digest) find(place.seq, 'does not say what it said');
      ({ seq, hash } = place);
      checked++;
    }
  }
  if (seq < head.seq) missing(seq + 1, head.seq);
  else if (hash !== head.hash) find(seq, 'is not what the chain ended with');
  const behind = await query<{ seq: number }>(
    'SELECT seq::float8 AS seq FROM heed_records WHERE seq > (SELECT seq FROM heed_chain)',
  );
  for (const place of behind) find(place.seq, 'was put in behind the end');

  // Read again: what was forgotten or pruned meanwhile was so in one transaction with its note in the chain.
  const { forgot, pruned } = await readActs(query);
  for (const one of empty) if (!forgot.has(one)) find(one, 'is empty, and no request to forget it is in the chain');
  return { checked, broken: broken.filter((one) => one.seq > pruned.seq).sort((a, b) => a.seq - b.seq), head };
};
