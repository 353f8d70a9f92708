/** What the guard knows of the catalogue: ids, categories, hosts, paths and cookie names, from the text that the build puts in. */
import type { CatalogueRow } from '../types.js';

const list = (text = '') => text.split(' ').filter(Boolean);

/** A row a line: id, category, hosts, paths and cookies, parted by tabs, and each list by blanks; a cookie with `^` is a pattern. */
export const unpack = (text: string): CatalogueRow[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id = '', category = '', hosts, paths, cookies] = line.split('\t');
      return {
        id,
        name: id,
        vendor: '',
        category,
        hosts: list(hosts),
        paths: list(paths),
        cookies: list(cookies).map((name) => ({
          name,
          purpose: '',
          ...(name.startsWith('^') && { pattern: name.slice(1) }),
        })),
      };
    });

export const catalogue: readonly CatalogueRow[] = unpack(__CATALOGUE__);
