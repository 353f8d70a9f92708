/** Fetches the words for what changed in the Cookie Notice, for the few visitors whose choice was made under another version. */
import type { Choice, Door, Policy } from '../types.js';
import { learnWords } from './language.js';
import type { Scene } from './scene.js';

/** A choice that stands, but was made under another notice. */
export const isOld = ({ notice }: Policy, choice?: Choice): choice is Choice =>
  !!choice && choice.notice !== notice.version;

export const readNews = async (door: Door): Promise<Scene['news']> => {
  const { policy, consent, fail } = door;
  const { decision } = consent;
  const { choice } = decision;
  if (!isOld(policy, choice)) return undefined;
  await learnWords(door, true);
  // Without them the change is told, but not what it is.
  return import('./news.js').then(({ createNews }) => createNews(policy, decision, choice)).catch(fail) as Promise<
    Scene['news']
  >;
};
