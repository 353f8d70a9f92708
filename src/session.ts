/** What this session knows of already; without storage every page is a session. */
import { attempt } from './attempt.js';

/** What an earlier page left, and no later one finds. */
export const take = (key: string): string | null | undefined => {
  const value = attempt(() => sessionStorage.getItem(key));
  attempt(() => sessionStorage.removeItem(key));
  return value;
};

/** Whether what was noted under this name has this in it; without storage nothing was. */
export const isNoted = (key: string, text: string): boolean =>
  !!attempt(() => sessionStorage.getItem(key)?.includes(text));

export const isNew = (key: string, value: string): boolean => {
  const known = attempt(() => sessionStorage.getItem(key)) === value;
  attempt(() => sessionStorage.setItem(key, value));
  return !known;
};
