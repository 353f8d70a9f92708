/** Loads the words of a language that is not English: the config's, else the page's, else the browser's. */
import { type Spoken, speak } from '../messages/spoken.js';
import type { Door, Policy } from '../types.js';

/** Its words go by the English that it was made beside: of another its places mean nothing. */
type File = { readonly [english in string]?: Spoken };

/** The name of its file: the language of a BCP 47 tag, or more of it where one is written in two ways. */
const nameOf = ({ ui }: Policy): string => {
  const { language } = ui || {};
  const tag = language || document.documentElement.lang || navigator.language;
  return /^(zh-\w+|pt-br|\w+)/.exec(tag.toLowerCase())?.[0] || 'en';
};

/** Whether what few visitors open, and what stands in slots, is asked for, too. */
let withLate = false;

/** A page that has no words by then shows what it has, and says it anew when they come. */
const LIMIT = 3000;

/** Resolves once the words are there, or English has to do. */
export const learnWords = ({ policy, load, fail }: Door, late = withLate): Promise<void> =>
  new Promise((done) => {
    withLate = late;
    const name = nameOf(policy);
    const sets = name === 'en' ? [] : late ? ['', '-late'] : [''];
    Promise.all(
      sets.map((set) => {
        setTimeout(done, LIMIT);
        return load(`languages/${name}${set}`).then((file) => (file as File).__WORDS__, fail);
      }),
    ).then((found) => {
      // The page may speak another by now.
      if (name === nameOf(policy)) speak(Object.assign({}, ...found));
      done();
    });
  });
