/** What every binding stands on: the page's handle, whenever it comes, and the verbs that wait for it. */
import { namesOf } from '../gate/names-of.js';
import type { Consent, Decision } from '../types.js';
import type { KnownName } from './names.js';
import { UNKNOWN } from './unknown.js';

const onPage = (): Consent | undefined => {
  const { heed } = globalThis as { heed?: Window['heed'] };
  return Array.isArray(heed) ? undefined : heed;
};

const whenThere = (act: (consent: Consent) => void): void => {
  const consent = onPage();
  // Pushed, it would stay with the handle for good.
  if (consent) act(consent);
  else {
    window.heed ??= [];
    window.heed.push(act);
  }
};

export const decisionNow = (): Decision => onPage()?.decision ?? UNKNOWN;

/** Calls back when the handle comes, and on every change. Returns how to stop. */
export const watch = (listener: () => void): (() => void) => {
  let end = () => {};
  let isOver = false;
  whenThere((consent) => {
    if (!isOver) end = consent.subscribe(() => listener());
  });
  return () => {
    isOver = true;
    end();
  };
};

/** Whether all of these are allowed: categories, pixels, or `sale`, separated by blanks. Nothing is, before it is known. */
export const allAllowed = ({ allowed, pixels, sale }: Decision, needs: string): boolean => {
  const now: Readonly<Record<string, boolean>> = { ...pixels, ...allowed, sale };
  return namesOf(needs).every((name) => now[name] === true);
};

/** What `act` comes to, once there is a handle. */
const later = <T>(act: (consent: Consent) => Promise<T>): Promise<T> =>
  new Promise((tell) => {
    whenThere((consent) => tell(act(consent)));
  });

export type Verbs = Pick<Consent<KnownName>, 'choose' | 'show' | 'reset'>;

/** As those of the handle; before it is there they wait for it. */
export const verbs: Verbs = {
  choose: (word) => later(({ choose }) => choose(word)),
  show: (view) => later(({ show }) => show(view)),
  reset: () => later(({ reset }) => reset()),
};
