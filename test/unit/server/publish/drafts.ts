/** Configs to publish, for tests. */
import type { Draft } from '../../../../src/server/publish/config-store.js';
import type { Config } from '../../../../src/types.js';

export const configOf = (version: string, parts: Partial<Config> = {}): Config => ({
  notice: { url: '/cookies', version },
  ...parts,
});

export const draftOf = (base: number, config: Config, parts: Partial<Draft> = {}): Draft => ({
  base,
  at: `2026-11-22T10:00:0${base}.000Z`,
  by: 'Ada',
  note: `after ${base}`,
  config,
  pixels: [],
  ...parts,
});
