/** Removes the databases and caches that refused pixels declared, and waits for none of them longer than a second. */
import { attempt } from '../attempt.js';
import type { Decision, Policy } from '../types.js';
import type { Cleaned } from './clean-up.js';
import { FIND_LATER, refusedOf, traces } from './traces.js';

const PATIENCE = 1000;
const BUSY = 'Something still has it open, here or in another tab: it goes once that lets go of it.';

/** Resolves with whether it was there. */
const dropDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = (event) => resolve((event as IDBVersionChangeEvent).oldVersion > 0);
    request.onerror = () => reject(request.error);
  });

const DROP = { idb: dropDatabase, cache: (name: string) => caches.delete(name) };
const AREAS = ['idb', 'cache'] as const;

export const dropDatabases = async (policy: Policy, decision: Decision): Promise<Cleaned> => {
  const { removed, kept }: Cleaned = { removed: [], kept: [] };
  const declared = refusedOf(policy, decision).flatMap(({ storage = [] }) => storage);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));

  await Promise.all(
    AREAS.map(async (area) => {
      const keys = [...new Set(declared.filter((entry) => entry.area === area).map(({ key }) => key))];
      if (!keys[0]) return;
      const found = await Promise.race([late, Promise.resolve(attempt(FIND_LATER[area])).catch(() => undefined)]);
      // A browser that lists nothing removes what is named in full all the same.
      const exact = keys.filter((key) => !key.endsWith('*'));
      const names = traces(policy, decision, area, found ?? exact);
      if (!found)
        for (const name of keys)
          if (name.endsWith('*')) kept.push({ name, why: 'The browser does not say which of these there are.' });
      await Promise.all(
        names.map(async (name) => {
          try {
            const gone = await Promise.race([late, DROP[area](name)]);
            if (gone === undefined) kept.push({ name, why: BUSY });
            else if (gone) removed.push(name);
          } catch (error) {
            kept.push({ name, why: `The browser refused to remove it: ${error}` });
          }
        }),
      );
    }),
  );
  return { removed, kept };
};
