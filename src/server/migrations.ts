/** The tables, step by step: what was applied once never changes, a new step goes to the end. */
import type { Database } from './database.js';

/** Of the hash before the first record. */
export const GENESIS = '0'.repeat(64);

const STEPS: readonly (readonly string[])[] = [
  [
    // What is searched is made from the record by the database: it cannot say anything else, and goes when the record goes.
    `CREATE TABLE heed_records (
      seq bigint NOT NULL,
      received_at timestamptz(3) NOT NULL,
      digest bytea NOT NULL,
      hash bytea NOT NULL,
      record jsonb,
      act jsonb,
      id text GENERATED ALWAYS AS (record ->> 'id') STORED,
      subject text GENERATED ALWAYS AS (record ->> 'subject') STORED,
      site text GENERATED ALWAYS AS (record ->> 'site') STORED,
      kind text GENERATED ALWAYS AS (record ->> 'kind') STORED,
      at text GENERATED ALWAYS AS (record ->> 'at') STORED,
      region text GENERATED ALWAYS AS (record ->> 'region') STORED,
      regime text GENERATED ALWAYS AS (record ->> 'regime') STORED,
      language text GENERATED ALWAYS AS (record ->> 'language') STORED,
      PRIMARY KEY (seq, received_at)
    ) PARTITION BY RANGE (received_at)`,
    'CREATE INDEX heed_records_subject ON heed_records (subject, seq) WHERE subject IS NOT NULL',
    'CREATE INDEX heed_records_act ON heed_records (seq) WHERE act IS NOT NULL',
    // A partitioned table can hold no key without its month. Hashed: an id has the subject in it, and outlives forgetting.
    `CREATE TABLE heed_ids (
      id uuid PRIMARY KEY,
      received_at timestamptz(3) NOT NULL
    )`,
    `CREATE TABLE heed_chain (
      single boolean PRIMARY KEY DEFAULT true CHECK (single),
      seq bigint NOT NULL,
      hash bytea NOT NULL,
      received_at timestamptz(3) NOT NULL
    )`,
    `INSERT INTO heed_chain (seq, hash, received_at) VALUES (0, decode('${GENESIS}', 'hex'), '1970-01-01 00:00:00+00')`,
  ],
  [
    `CREATE TABLE heed_configs (
      version bigint PRIMARY KEY,
      published_at timestamptz(3) NOT NULL,
      editor text NOT NULL,
      note text NOT NULL,
      notice text NOT NULL,
      hash text NOT NULL,
      config text NOT NULL,
      pixels text NOT NULL
    )`,
    `CREATE TABLE heed_releases (
      release text PRIMARY KEY,
      files text NOT NULL
    )`,
  ],
];

/** Brings the tables up to date; any number of servers may start at once. */
export const migrate = async ({ query, transaction }: Database): Promise<void> => {
  const applied = async (ask = query) => (await ask<{ step: number }>('SELECT step FROM heed_migrations')).length;
  const exists = await query<{ found: boolean }>(`SELECT to_regclass('heed_migrations') IS NOT NULL AS found`);
  if (exists[0]?.found && (await applied()) === STEPS.length) return;
  await transaction(async (ask) => {
    // Any number will do, as long as it is always this one.
    await ask('SELECT pg_advisory_xact_lock(7105636)');
    await ask(`CREATE TABLE IF NOT EXISTS heed_migrations (
      step integer PRIMARY KEY,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
    const done = await applied(ask);
    if (done > STEPS.length)
      throw new Error(
        `Heed: the tables are of a newer version (step ${done}, this one knows ${STEPS.length}); update heed`,
      );
    for (const [index, statements] of STEPS.entries()) {
      if (index < done) continue;
      for (const statement of statements) await ask(statement);
      await ask('INSERT INTO heed_migrations (step) VALUES ($1)', [index + 1]);
    }
  });
};
