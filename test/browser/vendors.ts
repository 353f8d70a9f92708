/** Rows of the catalogue whose scripts come from a fake of the vendor, which notes what it is told. */
import type { Pixel, PixelUse } from 'heed';
import * as rows from 'heed/pixels';
import type { Page } from 'playwright';
import { page, type Server, type Site, site } from './fixture.js';
import { serve } from './serve.js';

declare global {
  interface Window {
    /** What the fake vendor was told, in order. */
    heard?: unknown[][];
  }
}

const TAKE = 'const take = (call) => (window.heard ??= []).push([...call]);';

/** A script that takes what its stub queued, and from then on what `successor` is called with, or the function itself. */
export const takes = (name: string, queue: string, successor?: string) => `{ ${TAKE}
  ${queue}.forEach(take);
  ${successor ? `${name}.${successor}` : `window.${name}`} = function () { take(arguments); };
}`;

/** A script that takes what its array has, and from then on what is pushed and which methods are called. */
export const replays = (name: string) => `{ ${TAKE}
  const list = ${name};
  list.forEach(take);
  for (const key of Object.keys(list)) if (typeof list[key] === 'function') list[key] = (...args) => take([key, ...args]);
  list.push = (...calls) => calls.forEach(take);
}`;

/** A script that brings an object with these methods. */
export const brings = (name: string, ...methods: string[]) => `{ ${TAKE}
  window.${name} = {};
  for (const method of ${JSON.stringify(methods)}) ${name}[method] = (...args) => take([method, ...args]);
}`;

/** The row as the catalogue has it, but for where its scripts come from. */
export const rowOf = (id: string, { url }: Server, said: Omit<PixelUse, 'use'> = {}): Pixel => {
  const row = rows.all.find((one) => one.id === id);
  if (!row) throw new Error(`the catalogue has no ${id}`);
  const local = (step: NonNullable<Pixel['load']>[number]) =>
    'script' in step ? { ...step, script: `${url}/${step.script.replace(/^https?:\/\//, '')}` } : step;
  const pixel = rows.use(row, { id: '1', ...said });
  return { ...pixel, ...(pixel.load && { load: pixel.load.map(local) }) };
};

/** A shop with these pixels; `vendor` answers every script with `script`. */
export async function vendorShop(
  build: (vendor: Server) => readonly (Pixel | PixelUse)[],
  script: string,
  parts: { config?: object; head?: (vendor: Server) => string; before?: string } = {},
): Promise<{ shop: Site; vendor: Server }> {
  const vendor = await serve('vendor', {}, () => script);
  const html = page({
    config: { region: 'DE', withdraw: 'stay', ...parts.config, pixels: build(vendor) },
    before: parts.before ?? '',
    head: parts.head?.(vendor) ?? '',
  });
  const shop = await site({ pages: { '/': html, '/next': html } });
  return { shop, vendor };
}

export const heard = (tab: Page): Promise<unknown[][]> => tab.evaluate(() => window.heard ?? []);
