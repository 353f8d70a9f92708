/** Counts records in the database, and gives the counts their places. */
import type { Query } from './database.js';
import { DIMENSIONS, type Dimension, type Statistics, type Tally } from './statistics.js';

type Row = Tally & Record<Dimension, string | null>;

const ZERO: Tally = {
  shown: 0,
  accepted: 0,
  refused: 0,
  partly: 0,
  gpc: 0,
  dnt: 0,
  api: 0,
  withdrawn: 0,
  expired: 0,
  signals: 0,
};

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
};

const COUNTS = Object.entries(WHEN).map(([name, when]) => `(count(*) FILTER (WHERE ${when}))::float8 AS ${name}`);

const SQL = `SELECT ${DIMENSIONS.join(', ')}, ${COUNTS.join(', ')}
  FROM (
    SELECT kind, record ->> 'method' AS by,
      to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
      coalesce(region, '') AS region, coalesce(language, '') AS language, coalesce(regime, '') AS regime,
      coalesce(record ->> 'view', '') AS view,
      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == true)' AS yes,
      ((record #> '{after,categories}') - $3::text[]) @? '$.* ? (@ == false)' AS no,
      record #> '{signals,gpc}' = 'true'::jsonb AS gpc,
      record #> '{signals,dnt}' = 'true'::jsonb AS dnt
    FROM heed_records
    WHERE received_at >= $1::timestamptz AND received_at < $2::timestamptz AND record IS NOT NULL
  ) AS said
  GROUP BY GROUPING SETS ((), ${DIMENSIONS.map((name) => `(${name})`).join(', ')})
  ORDER BY ${DIMENSIONS.join(', ')}`;

export const tally = async (
  query: Query,
  { from, to, necessary = ['necessary'] }: { from: Date; to: Date; necessary?: readonly string[] },
): Promise<Statistics> => {
  const found = await query<Row>(SQL, [from.toISOString(), to.toISOString(), necessary]);
  const by: Statistics['by'] = { day: {}, region: {}, language: {}, regime: {}, view: {} };
  let total = ZERO;
  for (const { day, region, language, regime, view, ...counts } of found) {
    const place = { day, region, language, regime, view };
    // Each row is of one dimension; the others are null in it.
    const dimension = DIMENSIONS.find((name) => place[name] !== null);
    if (dimension) by[dimension][place[dimension] ?? ''] = counts;
    else total = counts;
  }
  return { total, by };
};
