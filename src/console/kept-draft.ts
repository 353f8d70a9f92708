/** Keeps the draft in this browser, so that no edit is lost; one that cannot be read is set aside. */
import { attempt } from '../attempt.js';
import type { Config } from '../types.js';
import { type Draft, startDraft } from './draft.js';

const KEY = 'heed.console.draft';
const ASIDE = 'heed.console.set-aside';

export const parseDraft = (text: string): Draft | undefined => {
  const value = attempt(() => JSON.parse(text)) as { base?: unknown; config?: unknown } | null | undefined;
  const { base, config } = value ?? {};
  const isConfig = typeof config === 'object' && config !== null && !Array.isArray(config);
  return typeof base === 'number' && isConfig ? startDraft(base, config as Config) : undefined;
};

export const readDraft = (): Draft | undefined => {
  const text = attempt(() => localStorage.getItem(KEY));
  if (!text) return undefined;
  const draft = parseDraft(text);
  if (!draft) attempt(() => localStorage.setItem(ASIDE, text));
  return draft;
};

/** False where this browser keeps nothing. */
export const keepDraft = ({ base, config }: Draft): boolean =>
  attempt(() => {
    localStorage.setItem(KEY, JSON.stringify({ base, config }));
    return true;
  }) ?? false;

/** The text of a draft that could not be read. */
export const asideDraft = (): string | undefined => attempt(() => localStorage.getItem(ASIDE)) ?? undefined;
export const dropAside = (): void => void attempt(() => localStorage.removeItem(ASIDE));

/** Calls back with each draft that another tab keeps; returns how to stop. */
export const watchDraft = (tell: (draft: Draft) => void): (() => void) => {
  const hear = ({ key, newValue }: StorageEvent): void => {
    const draft = key === KEY && newValue ? parseDraft(newValue) : undefined;
    if (draft) tell(draft);
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
};
