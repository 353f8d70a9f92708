/** The choice in one first-party cookie, with a second copy in localStorage that survives a foreign script's deletion. */
import { attempt } from '../attempt.js';
import type { Choice, ChoiceStorage, Policy } from '../types.js';
import { encodeChoice } from './choice-format.js';
import { cookieValues, newestChoice } from './newest-choice.js';

const MIRROR = 'heed.choice';

export const choiceCookie = ({ cookie, domain }: Policy['storage']): ChoiceStorage => {
  /** Holds for the life of the page where the browser keeps nothing. */
  let unkept: Choice | undefined;
  // A copy on this host alone could not be forgotten from another one: with a shared domain there is none.
  const mirror = domain ? undefined : attempt(() => localStorage);

  const cookies = () => cookieValues(attempt(() => document.cookie) ?? '', cookie);
  const copies = () => (mirror ? [...cookies(), attempt(() => mirror.getItem(MIRROR)) ?? ''] : cookies());
  // The text needs no encoding by its format, nor do its attributes.
  const put = (value: string, expires: number, host = domain) =>
    attempt(() => {
      document.cookie = `${cookie}=${value}; Path=/; SameSite=Lax; Expires=${new Date(expires).toUTCString()}${host ? `; Domain=${host}` : ''}${location.protocol === 'https:' ? '; Secure' : ''}`;
    });
  const write = (choice: Choice) => {
    const value = encodeChoice(choice);
    attempt(() => mirror?.setItem(MIRROR, value));
    put(value, choice.expires);
    unkept = copies().includes(value) ? undefined : choice;
  };

  return {
    read() {
      const choice = newestChoice(copies(), Date.now(), unkept);
      if (choice && !unkept && choice.expires > Date.now()) {
        const value = encodeChoice(choice);
        // Of two cookies of one name the loser goes, whichever of our hosts it is for.
        if (cookies().length > 1)
          for (const [index] of location.hostname.split('.').entries())
            for (const host of ['', location.hostname.split('.').slice(index).join('.')]) put('', 0, host);
        if (copies().length <= +!!mirror || copies().some((text) => text !== value)) write(choice);
      }
      return choice;
    },
    write,
    clear() {
      unkept = undefined;
      attempt(() => mirror?.removeItem(MIRROR));
      put('', 0);
    },
    fleeting: () => !!unkept,
  };
};
