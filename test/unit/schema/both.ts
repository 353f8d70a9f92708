/** What pages say of a config, as they load it, and what checkConfig says: each as the places that are wrong. */
import { check, resolveConfig } from '../../../src/config.js';
import { openRows } from '../../../src/gate/rows.js';
import { openSettings } from '../../../src/gate/settings.js';
import { isObject } from '../../../src/is-object.js';
import { all } from '../../../src/pixels/all.js';
import { checkConfig } from '../../../src/schema/check-config.js';
import { isIn } from '../../../src/schema/finding.js';
import type { Config, Door, Pixel, PixelUse } from '../../../src/types.js';

const rowsOf = (config: unknown): (Partial<Pixel & PixelUse> | null)[] => {
  const rows = (config as Config | null)?.pixels;
  return Array.isArray(rows) ? rows : [];
};

/** The place that an error is about: pages name rows by id, and say of a row of the catalogue that it is held. */
const placeOf = (error: unknown, config: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  const key = /.*Heed: "(.*?)" is /s.exec(text)?.[1];
  // A name that is none makes it a row of the site's own to them, without the rest.
  const [unnamed, at] = /^pixels\[(\d+)\]/.exec(key ?? '') ?? [];
  const row = rowsOf(config)[Number(at)];
  if (unnamed && isObject(row) && 'use' in row && !row.use) return unnamed;
  const held = /^"(.*?)" is held/.exec(text)?.[1];
  const places = rowsOf(config).flatMap((row, index) => {
    const id = row?.use ?? row?.id;
    const own = [`pixels.${id}`, `${row?.use}`].find((one) => key?.startsWith(`${one}.`));
    if (own) return [`pixels[${index}]${key?.slice(own.length)}`];
    return held === row?.use && key === undefined ? [`pixels[${index}]`] : [];
  });
  // Two rows of one id: which one is meant is not said.
  return places[1] ? 'pixels' : (places[0] ?? (key === 'pixels.id' ? 'pixels' : (key ?? text)));
};

/** As in a browser: the core, then what comes with the gate. What depends on the region is looked at in one. */
const inRegion = async (config: Config, region: string | undefined): Promise<string[]> => {
  const places: string[] = [];
  const fail = (error: unknown) => void places.push(placeOf(error, config));
  let current = region === undefined ? config : { ...config, region };
  try {
    const policy = resolveConfig(current, 'shop.example');
    const learn: Door['learn'] = (news) => {
      const next = { ...current, ...news } as Config;
      Object.assign(policy, resolveConfig(next, 'shop.example'));
      current = next;
    };
    const load: Door['load'] = async (name) => {
      const row = all.find(({ id }) => name === `pixels/${id}`);
      if (!row) throw new Error('no such file');
      return { row };
    };
    const door = { policy, check, fail, learn, load, undo: [] } as unknown as Door;
    openSettings(door);
    await openRows(door);
  } catch (error) {
    fail(error);
  }
  return places;
};

/** The places that pages find wrong, in any region that the config names. */
export const toldByPages = async (config: unknown): Promise<string[]> => {
  const { exempt } = { ...(config as Config | null) };
  const regions = Object.keys(exempt && typeof exempt === 'object' ? exempt : {});
  // Where its own region is wrong, none is put in its place.
  const other = (config as Config | null)?.region === undefined ? regions.filter((one) => one !== 'unknown') : [];
  const told = await Promise.all([undefined, ...other].map((region) => inRegion(config as Config, region)));
  return [...new Set(told.flat())];
};

export const toldByCheck = (config: unknown): string[] => checkConfig(config).errors.map(({ path }) => path);

/** What only one of the two says; pages stop at the first, so that it must be among all that the other finds. */
export const disagreement = async (config: unknown): Promise<string | undefined> => {
  const [pages, checked] = [await toldByPages(config), toldByCheck(config)];
  if (!pages.length !== !checked.length)
    return `pages: ${pages.join() || 'right'}; check: ${checked.join() || 'right'}`;
  const alone = pages.filter((place) => !checked.some((path) => isIn(path, place) || isIn(place, path)));
  return alone.length ? `pages alone: ${alone.join()}; check: ${checked.join()}` : undefined;
};
