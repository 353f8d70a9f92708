/** Whether a page may load again by itself: once for each word of the visitor, so that it can never go round in circles. */
import { attempt } from '../attempt.js';
import type { Choice } from '../types.js';

const KEY = 'heed.reload';

/** Notes for the page that comes next that it is the second one. Somebody who has touched this page since it loaded is no loop. */
export const mayReload = (choice?: Choice): boolean => {
  const { userActivation } = navigator as { userActivation?: { hasBeenActive: boolean } };
  // A script may choose anew on every page: what it says counts like nothing said.
  const id = choice && choice.method !== 'api' ? choice.id : '';
  const last = attempt(() => sessionStorage.getItem(KEY));
  const noted = attempt(() => {
    sessionStorage.setItem(KEY, id);
    // Some browsers drop it without a word.
    return sessionStorage.getItem(KEY) === id;
  });
  return !!userActivation?.hasBeenActive || (!!noted && (last === null || (!!id && id !== last)));
};
