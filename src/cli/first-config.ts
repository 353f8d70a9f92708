/** The config that `heed serve` is started with: the first version where nothing was published yet, and nothing after that. */
import { basename } from 'node:path';
import type { ConfigStore, PublishedConfig } from '../server/publish/config-store.js';
import type { Config, Pixel } from '../types.js';
import { readConfig, readJson } from './read-config.js';

export interface FirstConfig {
  file: string;
  /** As it was written. */
  config: Config;
  pixels: Pixel[];
}

export const readFirst = async (file: string): Promise<FirstConfig> => {
  const { pixels } = await readConfig(file);
  return { file: basename(file), config: (await readJson(file)) as Config, pixels };
};

/** Publishes it if it is the first. Returns what to tell of what is live. */
export const publishFirst = async (configs: ConfigStore, first: FirstConfig | undefined): Promise<string> => {
  if (first) {
    const { file, ...written } = first;
    const at = new Date().toISOString();
    // Of two servers that start at once, one does.
    await configs.publish({ base: 0, by: 'heed serve', note: file, at, ...written });
  }
  const live = await configs.live();
  if (!live) return 'No config is published yet, so the tag has nothing inside.';
  return `Version ${live.version} is live, published by ${live.by} on ${live.at.slice(0, 10)}.${differs(live, first)}`;
};

const differs = ({ config }: PublishedConfig, first: FirstConfig | undefined): string =>
  first && JSON.stringify(config) !== JSON.stringify(first.config)
    ? ` ${first.file} says something else, and does not count: publish it.`
    : '';
