/** Adds the script of a pixel to the page, each address once, and takes it back as long as it has not run. */
import type { Door, Gate, Step } from '../types.js';

/** What adding a script takes from the page: where failures go, and the gate's Trusted Types policy, since browsers refuse a second of its name. */
export type ScriptPage = Pick<Door, 'fail'> & Pick<Gate, 'trusted'>;

type ScriptStep = Extract<Step, { script: string }>;

export interface PixelScript {
  state: 'loading' | 'ran' | 'failed';
  /** Tells whether it has loaded. */
  settled: Promise<boolean>;
  /** One pixel has no use for it any more. Whether it will not run for that pixel. */
  takeBack(user: unknown): boolean;
}

const known = new Map<string, { script: PixelScript; users: Set<unknown> }>();

/** The page's own tag of that address runs anyway; whether it has, only the page as a whole can tell. */
const foreign = (): PixelScript => {
  const script: PixelScript = {
    state: 'ran',
    settled: new Promise((resolve) => {
      if (document.readyState === 'complete') resolve(true);
      else addEventListener('load', () => resolve(true), { once: true });
    }),
    takeBack: () => false,
  };
  return script;
};

const fresh = (address: string, step: ScriptStep, users: Set<unknown>, { fail, trusted }: ScriptPage) => {
  const element = document.createElement('script');
  for (const [name, value] of Object.entries(step.attributes ?? {})) element.setAttribute(name, value);
  // Browsers hide the attribute under a CSP; the property keeps the value.
  element.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  element.async = step.attributes?.defer === undefined;
  element.setAttribute('src', trusted().createScriptURL(address));
  const script: PixelScript = {
    state: 'loading',
    settled: new Promise((resolve) => {
      element.addEventListener('load', () => {
        script.state = 'ran';
        resolve(true);
      });
      element.addEventListener('error', () => {
        script.state = 'failed';
        known.delete(address);
        fail(`a pixel's script did not load: ${address}`, 'script');
        resolve(false);
      });
    }),
    takeBack(user) {
      if (script.state !== 'loading') return false;
      users.delete(user);
      if (users.size) return true;
      known.delete(address);
      // A script that sits in another document when it has loaded does not run.
      document.createElement('template').content.append(element);
      return true;
    },
  };
  document.head.append(element);
  return script;
};

export const addScript = (step: ScriptStep, user: unknown, page: ScriptPage): PixelScript => {
  const address = new URL(step.script, document.baseURI).href;
  let entry = known.get(address);
  if (!entry) {
    const users = new Set<unknown>();
    const isThere = [...document.scripts].some(({ src, type }) => src === address && type !== 'text/plain');
    entry = { users, script: isThere ? foreign() : fresh(address, step, users, page) };
    known.set(address, entry);
  }
  entry.users.add(user);
  return entry.script;
};
