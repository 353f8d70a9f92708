/** Loads the words of a language that is not English: the config's, else the page's, else the browser's. */
import { type Spoken, speak } from '../messages/spoken.js';
import type { Door, Policy } from '../types.js';

interface File {
  /** Which English words it was made beside: of others its places mean nothing. */
  beside: string;
  words: Spoken;
}

/** The name of its file: the language of a BCP 47 tag, or more of it where one is written in two ways. */
const nameOf = ({ ui }: Policy): string => {
  const { language } = ui || {};
  const tag = language || document.documentElement.lang || navigator.language;
  return /^(zh-\w+|pt-br|\w+)|$/.exec(tag.toLowerCase())?.[0] || 'en';
};

/** Whether what few visitors open, and what stands in slots, is asked for, too. */
let withLate = false;

/** Resolves once the words are there, or English has to do. */
export const learnWords = async ({ policy, load, fail }: Door, late = withLate): Promise<void> => {
  const name = nameOf(policy);
  withLate = late;
  const found: Spoken = {};
  for (const set of name === 'en' ? [] : late ? ['', '-late'] : [''])
    await load(`languages/${name}${set}`).then(
      (file) => (file as File).beside === '__WORDS__' && Object.assign(found, (file as File).words),
      fail,
    );
  // The page may speak another by now.
  if (name === nameOf(policy)) speak(found);
};
