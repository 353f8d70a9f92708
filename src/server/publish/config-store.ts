/** What keeps published configs: each version with who and when, append only; and the files that they were published with. */
import type { Config, Pixel } from '../../types.js';

/** The facts of a version, without its contents. */
export interface ConfigVersion {
  /** 1, 2, 3 …: the highest one is live. */
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  /** Who published it, as they called themselves. */
  by: string;
  note: string;
  /** The version of its Cookie Notice. */
  notice: string;
  /** SHA-256, hexadecimal, of what browsers are given of it: the same config has the same, whenever it is published. */
  hash: string;
}

export interface PublishedConfig extends ConfigVersion {
  /** As it was written. */
  config: Config;
  /** Its pixels with the rows of the catalogue as they were on that day: a newer catalogue changes nothing that is live. */
  pixels: Pixel[];
}

/** What is to be published; `base` is the version that the editor started from, 0 for the first one. */
export type Draft = Pick<PublishedConfig, 'at' | 'by' | 'note' | 'config' | 'pixels'> & { base: number };

/** Texts by their names: `ui.js` and the like. */
export type Files = Readonly<Record<string, string>>;

/** What keeps published configs: append only. */
export interface ConfigStore {
  /** Newest first. */
  versions(): Promise<ConfigVersion[]>;
  version(number: number): Promise<PublishedConfig | undefined>;
  live(): Promise<PublishedConfig | undefined>;
  /** The newest one whose hash begins so. */
  startingWith(hash: string): Promise<PublishedConfig | undefined>;
  /** Undefined where another version than `base` is live, whoever came first: nothing is overwritten. */
  publish(draft: Draft): Promise<PublishedConfig | undefined>;
  /** Keeps the files of one build of Heed, so that addresses with `release` in them mean the same for ever. Idempotent. */
  keepFiles(release: string, files: Files): Promise<void>;
  files(release: string): Promise<Files | undefined>;
}

/** The config that browsers are given: whole, and without what is for editors. */
export const wholeConfig = ({ config, pixels }: Pick<PublishedConfig, 'config' | 'pixels'>): Config => {
  const { $schema: _, ...rest } = config as Config & { $schema?: string };
  return { ...rest, pixels };
};
