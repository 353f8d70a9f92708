/** Advice on pixels: where a site says other of one than the catalogue knows, and what nobody looked up. Pure. */
import { all } from '../pixels/all.js';
import { findInAll } from '../pixels/find-in-all.js';
import type { CatalogueRow } from '../types.js';
import type { Categories } from './categories.js';
import type { Resolved } from './check-pixels.js';
import { type Finding, within } from './finding.js';

/** What the catalogue knows of it: the row that was named, or the one that what it loads, asks or sets belongs to. */
const knownOf = ({ row, pixel }: Resolved): CatalogueRow | undefined => {
  if ('use' in row) return all.find(({ id }) => id === row.use);
  const scripts = (pixel.load ?? []).flatMap((step) => ('script' in step ? [step.script] : []));
  const hosts = (pixel.hosts ?? []).map((host) => `https://${host.replace('*', 'www')}/`);
  const cookies = (pixel.cookies ?? []).map(({ name }) => name);
  return [...scripts, ...hosts, ...cookies].map((what) => findInAll(what)).find(Boolean);
};

const sells = ({ sale, category }: CatalogueRow): boolean => sale ?? category === 'marketing';

export const adviseOnPixels = (resolved: readonly Resolved[], categories: Categories): Finding[] =>
  resolved.flatMap((one) => {
    const { row, pixel, path } = one;
    const known = knownOf(one);
    if (!known || pixel.off) return [];
    const catalogue = `row ${known.id} of the catalogue`;
    const category = categories[pixel.category];
    const found: Finding[] = [];
    if (category?.necessary && known.category !== 'necessary')
      found.push({
        path: within(path, 'category'),
        message: `got "${pixel.category}", so nobody is asked; ${known.name} is for ${known.category}, and only what a visitor’s own request needs may go unasked`,
        source: `Directive 2002/58/EC, art. 5(3); ${catalogue}`,
      });
    if (sells(known) && !(pixel.sale ?? category?.sale))
      found.push({
        path: within(path, 'sale'),
        message: `${pixel.sale === false ? 'got false' : `missing, and ${pixel.category} does not sell`}; ${known.vendor} counts as someone to whom data is sold, or with whom it is shared, unless your contract says otherwise`,
        source: `Cal. Civ. Code §1798.140(ad), (ah); ${catalogue}`,
      });
    if ('use' in row && pixel.unverified?.length)
      found.push({
        path,
        message: `nobody looked up what the row says of ${pixel.unverified.join(', ')}: compare it with what you see on your site`,
        source: catalogue,
      });
    return found;
  });
