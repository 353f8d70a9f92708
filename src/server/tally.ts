/** Counts records in the database, and gives the counts their places. */
import type { Query } from './database.js';
import { DIMENSIONS, type Dimension, type Statistics, type Tally } from './statistics.js';

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

const WHERE: Record<Dimension, string> = {
  day: `to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
  region: 'region',
  language: 'language',
  regime: 'regime',
  view: `record ->> 'view'`,
  layout: `record ->> 'layout'`,
  notice: `record #>> '{notice,version}'`,
};

const COUNTS = Object.entries(WHEN).map(([name, when]) => `(count(*) FILTER (WHERE ${when}))::float8 AS ${name}`);
const PLACES = Object.entries(WHERE).map(([name, where]) => `coalesce(${where}, '') AS ${name}`);

const SQL = `SELECT ${DIMENSIONS.join(', ')}, ${COUNTS.join(', ')}
  FROM (
    SELECT kind, record ->> 'method' AS by, ${PLACES.join(', ')},
      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == true)' AS yes,
      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == false)' AS no,
      record #> '{signals,gpc}' = 'true'::jsonb AS gpc,
      record #> '{signals,dnt}' = 'true'::jsonb AS dnt
    FROM heed_records
    WHERE received_at >= $1::timestamptz AND received_at < $2::timestamptz AND record IS NOT NULL
  ) AS said
  GROUP BY GROUPING SETS ((), ${DIMENSIONS.map((name) => `(${name})`).join(', ')})
  ORDER BY ${DIMENSIONS.join(', ')}`;

const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

export const tally = async (
  query: Query,
  { from, to, necessary = ['necessary'] }: { from: Date; to: Date; necessary?: readonly string[] },
): Promise<Statistics> => {
  const found = await query<Row>(SQL, [from.toISOString(), to.toISOString(), necessary]);
  const counts = (row?: Row): Tally => each(Object.keys(WHEN) as (keyof Tally)[], (name) => row?.[name] ?? 0);
  const by: Statistics['by'] = each(DIMENSIONS, () => ({}));
  let total = counts();
  for (const row of found) {
    // Each row is of one dimension; the others are null in it.
    const dimension = DIMENSIONS.find((name) => row[name] !== null);
    if (dimension) by[dimension][row[dimension] ?? ''] = counts(row);
    else total = counts(row);
  }
  return { total, by };
};
