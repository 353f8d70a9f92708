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
  const mirror = <T>(act: (storage: Storage) => T) => (domain ? undefined : attempt(() => act(localStorage)));

  const copies = () => [
    ...cookieValues(attempt(() => document.cookie) ?? '', cookie),
    mirror((storage) => storage.getItem(MIRROR)) ?? '',
  ];
  // The text needs no encoding by its format, nor do its attributes.
  const put = (value: string, expires: number, host = domain) =>
    attempt(() => {
      document.cookie = `${cookie}=${value}; Path=/; SameSite=Lax; Expires=${new Date(expires).toUTCString()}${host ? `; Domain=${host}` : ''}${location.protocol === 'https:' ? '; Secure' : ''}`;
    });
  const write = (choice?: Choice) => {
    const value = choice ? encodeChoice(choice) : '';
    mirror((storage) => (choice ? storage.setItem(MIRROR, value) : storage.removeItem(MIRROR)));
    put(value, choice?.expires ?? 0);
    unkept = copies().includes(value) ? undefined : choice;
  };

  return {
    read() {
      const now = Date.now();
      const choice = newestChoice(copies(), now, unkept);
      if (choice && !unkept && choice.expires > now) {
        const value = encodeChoice(choice);
        if (`${copies()}` !== `${[value, domain ? '' : value]}`) {
          // Of two cookies of one name the loser goes, whichever of our hosts it is for.
          put('', 0, '');
          for (let host = location.hostname; host; host = host.replace(/^[^.]*\.?/, '')) put('', 0, host);
          write(choice);
        }
      }
      return choice;
    },
    write,
    fleeting: () => !!unkept,
  };
};
