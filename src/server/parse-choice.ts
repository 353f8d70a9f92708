/** The visitor's choice in a Cookie header. Pure but for its default of the time. */
import { cookieValues, newestChoice } from '../storage/newest-choice.js';
import type { Choice } from '../types.js';

/**
 * The visitor's choice in a `Cookie` header, or undefined where there is none, it is forged or it has expired.
 * Of two cookies of one name the newest counts, as in the browser. `name` is `storage.cookie` of the config.
 */
export const parseChoice = (
  cookieHeader: string | null | undefined,
  name = 'heed',
  now = Date.now(),
): Choice | undefined => {
  const choice = newestChoice(cookieValues(cookieHeader ?? '', name), now);
  return choice && choice.expires > now ? choice : undefined;
};
