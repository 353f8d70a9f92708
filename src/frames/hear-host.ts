/** Takes the visitor's word from the application that hosts the page: from the config at once, from its messages later. */
import { attempt } from '../attempt.js';
import type { Choice, Door, Word } from '../types.js';

/** Whether an earlier choice of the host says all of this already: each load of a page is no news. */
const says = ({ policy }: Door, { allowed, pixels, sale, notice, expires, method }: Choice, word: unknown): boolean => {
  const ids = Object.keys(policy.categories).filter((id) => !policy.categories[id]?.necessary);
  const said =
    typeof word === 'string'
      ? Object.fromEntries([...ids, 'sale'].map((id) => [id, word === 'all']))
      : { ...(word as object) };
  const known: Record<string, unknown> = { ...pixels, ...allowed, sale };
  return (
    method === 'host' &&
    notice === policy.notice.version &&
    expires > Date.now() &&
    Object.entries(said).every(([id, yes]) => known[id] === yes)
  );
};

/** Where the host is: a browser that does not tell lets us ask all who may be it. */
const asked = (origins: readonly string[]): readonly string[] => {
  const { ancestorOrigins: [above] = [] } = location as { ancestorOrigins?: ArrayLike<string> & Iterable<string> };
  const known = above ?? attempt(() => new URL(document.referrer).origin);
  return known ? origins.filter((origin) => origin === known) : origins;
};

/**
 * Whether a host speaks here. Then nothing of ours is asked, and nothing runs before it has: what it said on an earlier
 * page may be over.
 */
export const hearHost = (door: Door): boolean => {
  const { policy, storage, answer, learn, observe, fail, undo } = door;
  const { choice, origins = [], override = false } = policy.host ?? {};
  const isFramed = window.parent !== window && !!origins[0];
  if (choice === undefined && !isFramed) return false;
  const { read, write } = storage;
  const earlier = read();
  let inForce: Choice | undefined;
  Object.assign(storage, {
    read: () => inForce,
    write(next?: Choice) {
      inForce = next;
      write(next);
    },
  });
  learn({ ui: false });

  const take = (word: unknown, event: Pick<Event, 'isTrusted'>): void => {
    if (!inForce && earlier && says(door, earlier, word)) {
      inForce = earlier;
      observe();
    } else answer(word as Word, event as Event, { method: 'host' }, override).catch(fail);
  };
  if (choice !== undefined) take(choice, { isTrusted: true });
  if (!isFramed) return true;

  const hear = (event: MessageEvent) => {
    const { data, isTrusted, origin, source } = event;
    if (data?.heed !== 'choice') return;
    // A script of the page can make an event up, but not one that the browser vouches for.
    if (isTrusted && source === window.parent && origins.includes(origin)) take(data.choice, event);
    else fail(`A choice of ${origin} is ignored; write its origin into "host.origins" if it hosts this page`, 'host');
  };
  addEventListener('message', hear);
  undo.push(() => removeEventListener('message', hear));
  for (const origin of asked(origins)) window.parent.postMessage({ heed: 'ready' }, origin);
  return true;
};
