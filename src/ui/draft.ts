/** The switches as they stand before they are saved. */
import type { Decision, Id, Pixel, Policy, Word } from '../types.js';

export interface Draft {
  on: Readonly<Record<Id, boolean>>;
  pixelsOf(category: Id): Pixel[];
  /** Some of its pixels are not as the category is. */
  mixed(category: Id): boolean;
  /** Nobody has answered it, so it is off: neither allowed nor refused. */
  unset(id: Id): boolean;
  setCategory(category: Id, yes: boolean): void;
  setPixel(pixel: Pixel, yes: boolean): void;
  word(): Exclude<Word, string>;
}

export const createDraft = (policy: Policy, { allowed, pixels, why, choice }: Decision, optional: Id[]): Draft => {
  const on: Record<Id, boolean> = { ...allowed, ...pixels };
  const answered = new Set<Id>();
  const pixelsOf = (category: Id): Pixel[] =>
    policy.pixels.filter((pixel) => pixel.category === category && !pixel.off);
  return {
    on,
    pixelsOf,
    mixed: (category) => pixelsOf(category).some(({ id }) => on[id] !== on[category]),
    unset: (id) => !on[id] && why[id] === 'regime' && !answered.has(id),
    setCategory(category, yes) {
      for (const id of [category, ...pixelsOf(category).map((pixel) => pixel.id)]) {
        on[id] = yes;
        answered.add(id);
      }
    },
    setPixel({ id, category }, yes) {
      on[id] = yes;
      answered.add(id).add(category);
      on[category] = yes || (on[category] && pixelsOf(category).some((other) => on[other.id])) || false;
    },
    word() {
      const word: Record<Id, boolean> = { sale: false };
      for (const category of optional) {
        word[category] = !!on[category];
        word.sale ||= !!on[category] && !!policy.categories[category]?.sale;
        for (const { id, sale } of pixelsOf(category)) {
          word.sale ||= !!on[id] && !!sale;
          // An earlier answer of its own would outlive the category's new one, unless it is taken back by name.
          if (on[id] !== on[category] || choice?.pixels[id] === !on[id]) word[id] = !!on[id];
        }
      }
      return word;
    },
  };
};
