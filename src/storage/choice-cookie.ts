/** The choice in one first-party cookie, with a second copy in localStorage that survives a foreign script's deletion. */
import { attempt } from '../attempt.js';
import type { Choice, ChoiceStorage, Policy } from '../types.js';
import { encodeChoice } from './choice-format.js';
import { cookieValues, newestChoice } from './newest-choice.js';

export const MIRROR = 'heed.choice';

export const choiceCookie = ({ cookie, domain }: Policy['storage']): ChoiceStorage => {
  /** Holds for the life of the page where the browser keeps nothing. */
  let unkept: Choice | undefined;
  // A copy on this host alone could not be forgotten from another one: with a shared domain there is none.
  const mirror = <T>(act: (storage: Storage) => T) => (domain ? undefined : attempt(() => act(localStorage)));

  const copies = () => [
    ...cookieValues(attempt(() => document.cookie) ?? '', cookie),
    mirror((storage) => storage.getItem(MIRROR)) ?? '',
  ];
  const write = (choice?: Choice) => {
    const value = choice ? encodeChoice(choice) : '';
    const expires = new Date(choice?.expires ?? 0).toUTCString();
    mirror((storage) => (value ? storage.setItem(MIRROR, value) : storage.removeItem(MIRROR)));
    // The text needs no encoding by its format, nor do its attributes.
    attempt(() => {
      document.cookie = `${cookie}=${value}; Path=/; SameSite=Lax; Expires=${expires}${domain ? `; Domain=${domain}` : ''}${location.protocol === 'https:' ? '; Secure' : ''}`;
    });
    unkept = copies().includes(value) ? undefined : choice;
  };

  return {
    read: () => newestChoice(copies(), Date.now(), unkept),
    write,
    copies,
    fleeting: () => !!unkept,
  };
};
