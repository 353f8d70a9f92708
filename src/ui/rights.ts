/** The rights that a visitor uses in the opt-out view: what each speaks for, how it stands, and what a switch of it says. */
import type { Decision, Id, Pixel, Policy, Reason, Word } from '../types.js';
import { saleWord, selling } from './sale-word.js';
import { optional } from './scene.js';

export interface Right {
  id: 'sale' | 'sensitive';
  /** The categories that it speaks for. */
  categories: Id[];
  /** The pixels that it is about. */
  pixels: Pixel[];
  on: boolean;
  why: Reason;
  word(yes: boolean): Word;
}

/** What is sensitive and sells too hangs on both: one switch never turns on what the other has turned off. */
export const rightsOf = (policy: Policy, { allowed, pixels, sale, why }: Decision): Right[] => {
  const isSold = ({ sale, category }: Pixel) => sale ?? policy.categories[category]?.sale;
  const sensitive = optional(policy).filter((id) => policy.categories[id]?.sensitive);
  const sold = selling(policy);
  const own = sold.filter((id) => !sensitive.includes(id));
  const used = policy.pixels.filter(({ category }) => sensitive.includes(category));
  const isOn = (id: Id) => !!(allowed[id] || pixels[id]);
  const rights: Right[] = [
    {
      id: 'sale',
      categories: sold,
      pixels: policy.pixels.filter((pixel) => isSold(pixel) && !pixel.off),
      on: sale,
      why: why.sale as Reason,
      word: (yes) => saleWord(own, yes),
    },
  ];
  if (sensitive[0])
    rights.push({
      id: 'sensitive',
      categories: sensitive,
      pixels: [],
      on: sensitive.some(isOn) || used.some(({ id }) => isOn(id)),
      why: why[sensitive.find((id) => !allowed[id]) ?? sensitive[0]] as Reason,
      // A yes to what sells would answer sale as well.
      word: (yes) => ({
        ...Object.fromEntries(sensitive.map((id) => [id, yes])),
        ...(yes && sensitive.some((id) => sold.includes(id)) && { sale }),
      }),
    });
  return rights;
};
