/** A word and the choice before it in, the answers of the next choice out. Pure. */
import type { Choice, Id, Policy, Word } from '../types.js';
import { sells } from './decide.js';

export type Answers = Pick<Choice, 'allowed' | 'pixels' | 'sale'>;

/**
 * What a partial word leaves out keeps its old answer. Allowing what sells answers `sale` too, unless the same word
 * says otherwise. Refusing a category takes back an earlier yes to its pixels; allowing it keeps an earlier no.
 */
export const answersOf = (policy: Policy, word: Word, before?: Answers): Answers => {
  const all = typeof word === 'string';
  const said: Readonly<Record<Id, boolean | undefined>> = all ? {} : word;
  const allowed: Record<Id, boolean> = { ...before?.allowed };
  const pixels: Record<Id, boolean> = all ? {} : { ...before?.pixels };
  let sale = all ? word === 'all' : before?.sale;
  for (const [id, category] of Object.entries(policy.categories)) {
    const yes = all ? word === 'all' : said[id];
    if (yes === undefined || category.necessary) continue;
    allowed[id] = yes;
    if (yes && category.sale) sale = true;
  }
  for (const pixel of policy.pixels) {
    const { id, category } = pixel;
    const yes = said[id];
    if (yes !== undefined) pixels[id] = yes;
    else if (said[category] === false && pixels[id]) delete pixels[id];
    if (yes && sells(policy, pixel)) sale = true;
  }
  sale = said.sale ?? sale;
  return { allowed, pixels, ...(sale !== undefined && { sale }) };
};
