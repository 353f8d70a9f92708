/** Configs as anyone may write them, resolved for a shop or refused. */
import { expect } from 'vitest';
import { HeedError, resolveConfig } from '../../src/config.js';
import type { Config, Pixel, Policy } from '../../src/types.js';

export const notice = { url: '/cookies', version: '1' };
export const pixel: Pixel = { id: 'ads', name: 'Ads', vendor: 'Vendor', category: 'marketing' };

export const resolve = (config: unknown): Policy => resolveConfig(config as Config, 'shop.example');

/** The error of a config that is refused. */
export const refusal = (config: unknown): HeedError => {
  try {
    resolve(config);
  } catch (error) {
    expect(error).toBeInstanceOf(HeedError);
    return error as HeedError;
  }
  throw new Error('nothing was thrown');
};
