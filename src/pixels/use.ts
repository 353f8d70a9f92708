/** Makes a pixel of a row of the catalogue: puts in what the site says. Pure */
import type { CatalogueRow, Pixel, PixelUse } from '../types.js';

/** What a site says of a row. */
export type Said = Omit<PixelUse, 'use'>;

/**
 * `use(metaPixel, { id: '123' })`: the row with the site's own id and settings in place of `{id}` and the like.
 * Throws where one is missing, unknown or not what the row needs.
 */
export const use = <const Row extends CatalogueRow>(
  row: Row,
  { id, settings: given = {}, without = [], category, sale, restricted, off, ...unknown }: Said = {},
): Pixel & { readonly id: Row['id'] } => {
  const { settings = {}, ...facts } = row;
  const refuse = (key: string, is: string, write: string): never => {
    throw new Error(`Heed: "${row.id}.${key}" is ${is}; write ${write}`);
  };
  // A row as a config writes it names itself.
  for (const name of Object.keys(unknown)) if (name !== 'use') refuse(name, 'unknown', `one of: ${KEYS}`);
  if (!Array.isArray(without)) refuse('without', JSON.stringify(without), 'a list');
  for (const name of Object.keys(given)) {
    if (!/string|undefined/.test(typeof given[name])) refuse(`settings.${name}`, JSON.stringify(given[name]), 'a text');
    if (!(name in settings))
      refuse(`settings.${name}`, 'unknown', Object.keys(settings).join(' or ') || 'none: it has no settings');
  }

  const textOf = (name: string): string => {
    if (name === 'id') return id || refuse('id', 'missing', `the id that ${row.vendor} gave the site`);
    const value =
      given[name] || settings[name] || refuse(`settings.${name}`, 'missing', isHost(name) ? HOST : 'a text');
    if (!isHost(name)) return value;
    if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(value)) refuse(`settings.${name}`, JSON.stringify(value), HOST);
    return value.replace(/\/+$/, '');
  };
  const numberOf = (name: string): number => {
    const value = textOf(name);
    if (!/^\d+$/.test(value)) refuse(name === 'id' ? name : `settings.${name}`, JSON.stringify(value), 'a number');
    return Number(value);
  };
  const fill = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]));
    if (typeof value !== 'string') return value;
    const number = /^\{#(\w+)\}$/.exec(value)?.[1];
    if (number) return numberOf(number);
    return value.replace(/\{([a-z]\w*)\}/gi, (_, name: string) =>
      key === 'script' && !isHost(name) ? encodeURIComponent(textOf(name)) : textOf(name),
    );
  };
  const filled = fill(facts) as Pixel & { readonly id: Row['id'] };
  const { cookies = [], foreignCookies = [], storage = [] } = filled;
  const names = [...cookies, ...foreignCookies].map(({ name }) => name).concat(storage.map(({ key }) => key));
  for (const name of without) if (!names.includes(name)) refuse('without', JSON.stringify(name), names.join(' or '));
  const comes = (name: string): boolean => !without.includes(name);
  // Where a site sends it elsewhere, such as to a proxy of its own, that is its host, too; beyond the path it is not.
  const elsewhere = Object.keys(given)
    .filter((name) => isHost(name) && given[name])
    .map((name) => new URL(textOf(name)));
  const { hosts = [], paths = [] } = filled;
  return {
    ...filled,
    ...(elsewhere[0] && {
      hosts: [...new Set([...hosts, ...elsewhere.map(({ hostname }) => hostname)])],
      paths: [
        ...paths,
        ...elsewhere.filter(({ pathname }) => pathname !== '/').map(({ hostname, pathname }) => hostname + pathname),
      ],
    }),
    ...(without[0] && {
      cookies: cookies.filter(({ name }) => comes(name)),
      foreignCookies: foreignCookies.filter(({ name }) => comes(name)),
      storage: storage.filter(({ key }) => comes(key)),
    }),
    ...(category !== undefined && { category }),
    ...(sale !== undefined && { sale }),
    ...(restricted !== undefined && { restricted }),
    ...(off !== undefined && { off }),
  };
};

const KEYS = 'id, settings, without, category, sale, restricted, off';
const HOST = 'an address: https://…';
/** Settings of this name are addresses, which may begin a script's. */
const isHost = (name: string): boolean => /host$/i.test(name);
