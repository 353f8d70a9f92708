/** The definition of the config and the types of types.ts are one: each takes what the other does, all the way down. */
import type * as v from 'valibot';
import type { configSchema, JsonConfig } from '../../src/schema/config-schema.js';
import type { pixel, pixelUse } from '../../src/schema/pixel-schema.js';
import type { Config, Pixel, PixelUse } from '../../src/types.js';

/** Lists and keys as if they could be written to: definitions do not say so, types.ts does. */
type Bare<T> = T extends readonly (infer Item)[]
  ? Bare<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Bare<T[Key]> }
    : T;
type Takes<One, Other> = [Bare<Other>] extends [Bare<One>] ? true : false;
/** Optional keys are so in both, and no key is in one alone. */
type Same<One, Other> = Takes<One, Other> & Takes<Other, One> & SameKeys<One, Other>;
type SameKeys<One, Other> = [keyof One, keyof Other] extends [keyof Other, keyof One] ? true : false;

type Defined = v.InferInput<typeof configSchema>;

export const whole: Same<Defined, JsonConfig> = true;
export const row: Same<v.InferInput<typeof pixel>, Pixel> = true;
export const named: Same<v.InferInput<typeof pixelUse>, PixelUse> = true;
/** What a file may say, createConsent takes. */
export const usable: Takes<Config, Defined> = true;

/** And it would be noticed: a key more, a key less, a value that only one of them takes, a key that one of them needs. */
// @ts-expect-error
export const more: Same<Defined, JsonConfig & { colour?: string }> = true;
// @ts-expect-error
export const less: Same<Defined, Omit<JsonConfig, 'guard'>> = true;
// @ts-expect-error
export const wider: Same<Defined, Omit<JsonConfig, 'guard'> & { guard?: JsonConfig['guard'] | 'off' }> = true;
// @ts-expect-error
export const deeper: Same<Defined, Omit<JsonConfig, 'notice'> & { notice: { url: string; version: number } }> = true;
// @ts-expect-error
export const needed: Same<Defined, Omit<JsonConfig, 'site'> & { site: string }> = true;
