/** A word and the choice before it in, the answers of the next choice out. Pure. */
import type { Choice, Id, Policy, Word } from '../types.js';
import { sells } from './decide.js';

export type Answers = Pick<Choice, 'allowed' | 'pixels' | 'sale'>;

/** What a word says, name by name: everything and nothing are answers to each category and to sale. */
export const saidBy = ({ categories }: Policy, word: Word): Readonly<Record<Id, boolean | undefined>> => {
  if (typeof word !== 'string') return word;
  const said: Record<Id, boolean> = { sale: word === 'all' };
  for (const id of Object.keys(categories)) said[id] = word === 'all';
  return said;
};

/**
 * What a partial word leaves out keeps its old answer. Allowing what sells answers `sale` too, unless the same word
 * says otherwise. Refusing a category takes back an earlier yes to its pixels; allowing it keeps an earlier no.
 */
export const answersOf = (policy: Policy, word: Word, before?: Answers): Answers => {
  const said = saidBy(policy, word);
  const allowed: Record<Id, boolean> = { ...before?.allowed };
  const pixels: Record<Id, boolean> = typeof word === 'string' ? {} : { ...before?.pixels };
  let sale = before?.sale;
  for (const id of Object.keys(policy.categories)) {
    const yes = said[id];
    if (yes === undefined || policy.categories[id]?.necessary) continue;
    allowed[id] = yes;
    if (yes && policy.categories[id]?.sale) sale = true;
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
