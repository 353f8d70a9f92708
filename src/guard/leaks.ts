/** The list of what leaked: each told once, to `onError`, as an event, and in the console where the config says so. */
import { attempt } from '../attempt.js';
import type { Door, Leak } from '../types.js';

const MOST = 50;

export interface Leaks {
  list: readonly Leak[];
  /** Whether it was told, or will not be because there are too many. */
  knows(key: string): boolean;
  tell(key: string, leak: Leak, refused: boolean): void;
}

const words = ({ pixel, host, path, cookie, how, by, held }: Leak, refused: boolean): string => {
  const what = cookie ? `the cookie ${cookie}` : `${how} ${host}${path}`;
  const who = by ? `, started by ${by},` : '';
  const whose = pixel
    ? `belongs to "${pixel}", which is ${refused ? 'refused' : 'not declared'}`
    : 'belongs to no pixel that is declared';
  const todo = pixel
    ? `mark its tag with data-heed="${pixel}"${refused ? '' : ` or write { "use": "${pixel}" } in pixels`}`
    : 'mark its tag with data-heed, or name the host in pixels';
  return `${what}${who} ${whose}${held ? '; it is held' : `; ${todo}`}`;
};

/** How long a record waits for more leaks: a page that leaks does it at once, and records of choices need the room. */
const PATIENCE = 2e3;

export const openLeaks = ({ policy, consent, fail, part, undo }: Door): Leaks => {
  const list: Leak[] = [];
  let unsent: Leak[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    const leaks = unsent;
    unsent = [];
    const at = Date.now();
    part('report').then(
      (deliver) => deliver([{ at, decision: consent.decision, change: { cause: 'signal' }, leaks }]),
      fail,
    );
  };
  undo.push(() => clearTimeout(timer));
  const told = new Set<string>();
  return {
    list,
    knows: (key) => told.has(key) || list.length >= MOST,
    tell(key, leak, refused) {
      told.add(key);
      list.push(leak);
      if (policy.report || policy.reporter) {
        if (!unsent.length) timer = setTimeout(report, PATIENCE);
        unsent.push(leak);
      }
      const text = words(leak, refused);
      fail(text, 'leak');
      if (list.length === MOST) fail(`${MOST} leaks were told; later ones are not`, 'leak');
      if (policy.guard === 'warn') console.warn(`Heed: ${text}`);
      attempt(() => dispatchEvent(new CustomEvent('heed:leak', { detail: leak })));
    },
  };
};
