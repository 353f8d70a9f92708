/** Shopify's customer privacy API, both ways: our decisions reach the platform, and answers given to it reach us. */
import type { Door } from '../types.js';

export const openShopify = (_door: Door): void => {};
