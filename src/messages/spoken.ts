/** The words in force: those of the language that was loaded, and English where it says nothing. */

/** By part, each text at the place that it has in English: what is sent needs no names. */
export type Spoken = { readonly [part in string]?: readonly unknown[] };

let spoken: Spoken = {};

/** What draws words that are on the page. */
export const drawers: (() => void)[] = [];

/** From now on these words count. */
export const speak = (words: Spoken): void => {
  spoken = words;
  drawers.map((draw) => draw());
};

/** English, which the words in force shine through. */
export const inWords = <T extends object>(part: string, english: T): T =>
  new Proxy(english, {
    get: (texts, key) => spoken[part]?.[Object.keys(texts).indexOf(key as string)] ?? texts[key as keyof T],
  });
