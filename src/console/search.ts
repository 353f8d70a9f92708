/** Rows of the catalogue that fit what someone types, best first. Pure. */
import type { CatalogueRow } from '../types.js';

const rank = ({ id, name, vendor, purpose = '', hosts = [] }: CatalogueRow, word: string): number => {
  if (name.toLowerCase().startsWith(word)) return 4;
  if (`${id} ${name}`.toLowerCase().includes(word)) return 3;
  if (vendor.toLowerCase().includes(word)) return 2;
  return hosts.some((host) => host.includes(word)) || purpose.toLowerCase().includes(word) ? 1 : 0;
};

/** Every word must fit somewhere; nothing typed finds nothing. */
export const search = <Row extends CatalogueRow>(rows: readonly Row[], typed: string): Row[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  return rows
    .map((row) => ({ row, ranks: words.map((word) => rank(row, word)) }))
    .filter(({ ranks }) => ranks.every(Boolean))
    .map(({ row, ranks }) => ({ row, sum: ranks.reduce((one, two) => one + two, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ row }) => row);
};

/** Whether a site must say its own id with this vendor. */
export const needsId = (row: CatalogueRow): boolean => /\{#?id\}/.test(JSON.stringify(row));
