/** A word and the choice before it in, the answers of the next choice out. Pure. */
import type { Choice, Id, Policy, Word } from '../types.js';
import { sells } from './decide.js';

export type Answers = Pick<Choice, 'allowed' | 'pixels' | 'sale'>;

/**
 * What a partial word leaves out keeps its old answer. Allowing what sells answers `sale` too, unless the same word
 * says otherwise. Refusing a category takes back an earlier yes to its pixels; allowing it keeps an earlier no.
 */
export const answersOf = (policy: Policy, word: Word, before?: Answers): Answers => {
  const optional = Object.keys(policy.categories).filter((id) => !policy.categories[id]?.necessary);
  if (word === 'all' || word === 'none') {
    const yes = word === 'all';
    return { allowed: Object.fromEntries(optional.map((id) => [id, yes])), pixels: {}, sale: yes };
  }
  const allowed: Record<Id, boolean> = { ...before?.allowed };
  const pixels: Record<Id, boolean> = { ...before?.pixels };
  let sale = before?.sale;
  for (const id of optional) {
    const said = word[id];
    if (said === undefined) continue;
    allowed[id] = said;
    if (said && policy.categories[id]?.sale) sale = true;
  }
  for (const pixel of policy.pixels) {
    const kept = word[pixel.category] === false && pixels[pixel.id] ? undefined : pixels[pixel.id];
    const said = word[pixel.id] ?? kept;
    if (said === undefined) delete pixels[pixel.id];
    else pixels[pixel.id] = said;
    if (word[pixel.id] && sells(policy, pixel)) sale = true;
  }
  sale = word.sale ?? sale;
  return { allowed, pixels, ...(sale !== undefined && { sale }) };
};
