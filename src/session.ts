/** Whether something is new in this session; without storage every page is a session. */
import { attempt } from './attempt.js';

export const isNew = (key: string, value: string): boolean => {
  const known = attempt(() => sessionStorage.getItem(key)) === value;
  attempt(() => sessionStorage.setItem(key, value));
  return !known;
};
