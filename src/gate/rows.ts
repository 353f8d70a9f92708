/** Has the rows of pixels checked in full, and fetches those of the catalogue; a row that breaks the rule is held, and told. */
import { checkRow } from '../pixels/check-row.js';
import { use } from '../pixels/use.js';
import type { CatalogueRow, Door, Pixel } from '../types.js';

/** Where rows that are not there yet come from. */
const ADVICE =
  'put the folder dist/pixels beside heed.js; with a bundler write use(row, …) from heed/pixels instead of its name';

/** Resolves when every row is there, or cannot be had. */
export const openRows = (door: Door): Promise<unknown> => {
  const { policy, check, fail } = door;
  let open = true;
  door.undo.push(() => {
    open = false;
  });

  /** As it is, or switched off. */
  const accept = (pixel: Pixel): Pixel => {
    try {
      checkRow(check, pixel, policy.declared);
      return pixel;
    } catch (error) {
      fail(error);
      const { id, name, vendor, category } = pixel;
      return { id, name, vendor, category, off: true };
    }
  };
  const learn = (row: Pixel, place: number) =>
    door.learn({ pixels: policy.declared.map((one, index) => (index === place ? row : one)) });

  const { declared } = policy;
  const accepted = declared.map((row) => ('use' in row ? row : accept(row)));
  if (accepted.some((row, index) => row !== declared[index])) door.learn({ pixels: accepted });

  const fetched = declared.map(async (row, place) => {
    if (!('use' in row)) return;
    const { use: name, ...wanted } = row;
    try {
      const [found] = Object.values((await door.load(`pixels/${name}`)) as Record<string, CatalogueRow>);
      if (!found) throw 'the file has no row';
      if (!open) return;
      learn(accept(use(found, wanted) as Pixel), place);
    } catch (error) {
      fail(`"${name}" is held, since its row cannot be had: ${error}; ${ADVICE}`, 'pixel');
    }
  });
  return Promise.all(fetched);
};
