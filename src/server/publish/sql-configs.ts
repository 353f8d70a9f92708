/** Keeps published configs in the database of the records. */
import { sha256 } from '../chain.js';
import type { Query } from '../database.js';
import { type ConfigStore, type ConfigVersion, type Files, type PublishedConfig, wholeConfig } from './config-store.js';

const FACTS = `version::float8 AS version,
  to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, editor AS by, note, notice, hash`;

/** Texts, since order counts: categories are shown as they are written. */
type Row = ConfigVersion & Record<'config' | 'pixels', string>;

const publishedOf = ({ config, pixels, ...facts }: Row): PublishedConfig => ({
  ...facts,
  config: JSON.parse(config),
  pixels: JSON.parse(pixels),
});

export const sqlConfigs = (query: Query): ConfigStore => {
  const newest = async (where = '', ...parameters: unknown[]): Promise<PublishedConfig | undefined> => {
    const [row] = await query<Row>(
      `SELECT ${FACTS}, config, pixels FROM heed_configs ${where} ORDER BY heed_configs.version DESC LIMIT 1`,
      parameters,
    );
    return row && publishedOf(row);
  };
  return {
    versions: () => query<ConfigVersion>(`SELECT ${FACTS} FROM heed_configs ORDER BY heed_configs.version DESC`),
    version: (number) => newest('WHERE version = $1::bigint', number),
    live: () => newest(),
    startingWith: (hash) => newest(`WHERE hash LIKE $1::text || '%'`, hash),

    async publish({ base, at, by, note, ...draft }) {
      // One statement is one transaction. Two at once want the same version: the key lets one have it.
      const [row] = await query<Row>(
        `INSERT INTO heed_configs (version, published_at, editor, note, notice, hash, config, pixels)
          SELECT $1::bigint + 1, $2::timestamptz, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text
          WHERE $1::bigint = (SELECT coalesce(max(version), 0) FROM heed_configs)
          ON CONFLICT DO NOTHING RETURNING ${FACTS}, config, pixels`,
        [
          base,
          at,
          by,
          note,
          // PostgreSQL's texts have no NUL; in JSON it is written otherwise.
          draft.config.notice.version.replaceAll('\0', ''),
          await sha256(JSON.stringify(wholeConfig(draft))),
          JSON.stringify(draft.config),
          JSON.stringify(draft.pixels),
        ],
      );
      return row && publishedOf(row);
    },

    async keepFiles(release, files) {
      await query('INSERT INTO heed_releases (release, files) VALUES ($1::text, $2::text) ON CONFLICT DO NOTHING', [
        release,
        JSON.stringify(files),
      ]);
    },
    async files(release) {
      const [row] = await query<{ files: string }>('SELECT files FROM heed_releases WHERE release = $1::text', [
        release,
      ]);
      return row && (JSON.parse(row.files) as Files);
    },
  };
};
