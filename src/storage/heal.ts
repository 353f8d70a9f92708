/** Brings the copies of the choice in line: of two cookies of one name the loser goes, and a copy that was lost is made again; what is over goes. */
import { attempt } from '../attempt.js';
import { cookieDomains } from '../cookie-domains.js';
import type { Door, Happening } from '../types.js';

export const heal = ({ consent, policy, storage }: Door, { change }: Happening): void => {
  if (change.cause === 'expiry') storage.write();
  const { cookie, domain } = policy.storage;
  const { choice } = consent.decision;
  const [first, second, ...more] = storage.copies();
  if (!choice || storage.fleeting() || (!more.length && second === (domain ? '' : first))) return;
  // A cookie that a server set anew lives longer than one that a script writes again, so it stays where only its copy is lost.
  for (const host of more.length ? cookieDomains() : [])
    attempt(() => {
      document.cookie = `${cookie}=; Path=/; Expires=${new Date(0).toUTCString()}${host && `; Domain=${host}`}`;
    });
  storage.write(choice);
};
