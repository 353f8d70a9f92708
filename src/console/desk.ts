/** What every page of the console works on: the draft, what is live, and what is wrong with the draft. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isIn } from '../schema/finding.js';
import type { Config } from '../types.js';
import type { Api, Version } from './api.js';
import { type Keys, pathOf } from './change-in.js';
import type { Act, Draft } from './draft.js';

export type Catalogue = typeof import('./catalogue.js');
type Verdict = ReturnType<Catalogue['checkConfig']>;
export type Findings = Verdict['errors'];

/** Someone published while this draft was edited. */
export interface Rival {
  theirs: Version;
  /** The config that both began from. */
  base: Config;
}

export interface Desk {
  api: Api;
  catalogue: Catalogue;
  draft: Draft;
  live: Version | undefined;
  rival: Rival | undefined;
  verdict: Verdict;
  /** The path that the address names. */
  at: string | undefined;
  act: (act: Act) => void;
  /** Reads out, and shows for a while, what has happened. */
  say: (words: string) => void;
  /** Asks the server what is live now. */
  refresh: () => Promise<void>;
  /** Says what went wrong with the server. */
  fail: (error: unknown) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Heed: no desk here');
  return desk;
};

/** How a page changes one setting, with what that is in words. */
export const useEdit = () => {
  const { act } = useDesk();
  return (keys: Keys, value: unknown, what: string, typed = false): void =>
    act({ act: 'edit', keys, value, what, typed });
};

/** What was found at this place; with `deep`, also within it. */
export const findingsAt = (
  { errors, advice }: Verdict,
  keys: Keys,
  deep = false,
): { errors: Findings; advice: Findings } => {
  const path = pathOf(keys);
  const here = ({ path: found }: Findings[number]) => (deep ? isIn(found, path) : found === path);
  return { errors: errors.filter(here), advice: advice.filter(here) };
};
