/** Counts records in the database, and gives the counts their places. */
import type { Query } from './database.js';
import { DIMENSIONS, type Dimension, type LeakingHost, type Statistics, type Tally } from './statistics.js';

type Row = Tally & Record<Dimension, string | null>;

const SPOKEN = `kind = 'choice' AND by IS DISTINCT FROM 'api'`;

const WHEN: Record<keyof Tally, string> = {
  shown: `kind = 'shown'`,
  accepted: `${SPOKEN} AND NOT no`,
  refused: `${SPOKEN} AND no AND NOT yes`,
  partly: `${SPOKEN} AND no AND yes`,
  gpc: `${SPOKEN} AND gpc`,
  dnt: `${SPOKEN} AND dnt`,
  api: `kind = 'choice' AND by = 'api'`,
  withdrawn: `kind = 'withdrawal'`,
  expired: `kind = 'expiry'`,
  signals: `kind = 'signal'`,
  leaks: `kind = 'leak'`,
};

const TIME = `received_at AT TIME ZONE 'UTC'`;

const WHERE: Record<Dimension, string> = {
  day: `to_char(${TIME}, 'YYYY-MM-DD')`,
  week: `to_char(date_trunc('week', ${TIME}), 'YYYY-MM-DD')`,
  region: 'region',
  language: 'language',
  regime: 'regime',
  view: `record ->> 'view'`,
  layout: `record ->> 'layout'`,
  notice: `record #>> '{notice,version}'`,
};

const COUNTS = Object.entries(WHEN).map(([name, when]) => `(count(*) FILTER (WHERE ${when}))::float8 AS ${name}`);
const PLACES = Object.entries(WHERE).map(([name, where]) => `coalesce(${where}, '') AS ${name}`);

const RANGE = 'received_at >= $1::timestamptz AND received_at < $2::timestamptz AND record IS NOT NULL';

/** A visitor, if the record names one. What a page's own script chose is not their word, so it does not replace it. */
const ONCE = `coalesce(subject, seq::text), kind, record ->> 'method' IS NOT DISTINCT FROM 'api'`;

const sql = (visitors: boolean) => `SELECT ${DIMENSIONS.join(', ')}, ${COUNTS.join(', ')}
  FROM (
    SELECT ${visitors ? `DISTINCT ON (${ONCE})` : ''}
      kind, record ->> 'method' AS by, ${PLACES.join(', ')},
      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == true)' AS yes,
      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == false)' AS no,
      record #> '{signals,gpc}' = 'true'::jsonb AS gpc,
      record #> '{signals,dnt}' = 'true'::jsonb AS dnt
    FROM heed_records
    WHERE ${RANGE}
    ${visitors ? `ORDER BY ${ONCE}, seq DESC` : ''}
  ) AS said
  GROUP BY GROUPING SETS ((), ${DIMENSIONS.map((name) => `(${name})`).join(', ')})
  ORDER BY ${DIMENSIONS.join(', ')}`;

const HOSTS = `SELECT leak ->> 'host' AS host, count(DISTINCT seq)::float8 AS leaks,
    coalesce(mode() WITHIN GROUP (ORDER BY leak ->> 'pixel'), '') AS pixel
  FROM heed_records, jsonb_array_elements(record -> 'leaks') AS leak
  WHERE kind = 'leak' AND ${RANGE}
  GROUP BY host ORDER BY leaks DESC, host LIMIT 50`;

const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

export interface Counted {
  from: Date;
  to: Date;
  /** The categories that nobody is asked about; default: the one of that name. */
  necessary?: readonly string[];
  /** Counts a visitor once, by the last that they said, and records that name nobody one by one; default: all records. */
  visitors?: boolean;
}

export const tally = async (
  query: Query,
  { from, to, necessary = ['necessary'], visitors = false }: Counted,
): Promise<Statistics> => {
  const range = [from.toISOString(), to.toISOString()];
  const found = await query<Row>(sql(visitors), [...range, necessary]);
  const counts = (row?: Row): Tally => each(Object.keys(WHEN) as (keyof Tally)[], (name) => row?.[name] ?? 0);
  // Each row is of one dimension; the others are null in it, and all are in the total.
  const of = (dimension: Dimension) => found.filter((row) => row[dimension] !== null);
  return {
    total: counts(found.find((row) => DIMENSIONS.every((name) => row[name] === null))),
    // A page's language may be any text, `__proto__` too.
    by: each(DIMENSIONS, (name) => Object.fromEntries(of(name).map((row) => [row[name] ?? '', counts(row)]))),
    hosts: await query<LeakingHost>(HOSTS, range),
  };
};
