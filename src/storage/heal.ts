/** Brings the copies of the choice in line: of two cookies of one name the loser goes, and a copy that was lost is made again; what is over goes. */
import { attempt } from '../attempt.js';
import { cookieDomains } from '../cookie-domains.js';
import type { Door, Happening } from '../types.js';
import { MIRROR } from './choice-cookie.js';

export const heal = ({ consent, policy, storage }: Door, { change }: Happening): void => {
  if (change.cause === 'expiry') storage.write();
  const { cookie, domain } = policy.storage;
  const { choice } = consent.decision;
  const [first = '', second, ...more] = storage.copies();
  if (!choice || storage.fleeting() || (!more.length && second === (domain ? '' : first))) return;
  if (!more.length && second === '') {
    // A cookie that a server set lives longer than one that a script writes again: where only its copy is lost, it stays.
    attempt(() => localStorage.setItem(MIRROR, first));
    return;
  }
  for (const host of cookieDomains())
    attempt(() => {
      document.cookie = `${cookie}=; Path=/; Expires=${new Date(0).toUTCString()}${host && `; Domain=${host}`}`;
    });
  storage.write(choice);
};
