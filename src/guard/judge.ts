/** Whose an address or a cookie is, and whether that may be now. */
import { attempt } from '../attempt.js';
import { areAllowed } from '../gate/names-of.js';
import { find } from '../pixels/find.js';
import type { CatalogueRow, Door, Id, Pixel } from '../types.js';
import { isGoogle } from '../vendors/is-google.js';
import { siteOf } from './site-of.js';

/** Who something belongs to. */
export interface Owner {
  /** The pixel's id, or the host that nobody knows. */
  key: string;
  pixel?: Id;
  /** Absent: none speaks for it. */
  category?: Id | undefined;
  /** The site speaks of it in its config. */
  declared?: boolean;
}

/** `undeclared`: nobody was asked about it. */
export type State = 'allowed' | 'refused' | 'undeclared';

export interface Judge {
  /** Undefined: the site's own. */
  owner(what: URL | string): Owner | undefined;
  state(owner: Owner): State;
  /** A mark, or a script of an allowed pixel, started it: what the config does not mention may be while these names are allowed. */
  vouch(owner: Owner, names: readonly string[]): void;
  /** The names that speak for it. */
  names(owner: Owner): readonly string[];
}

/** Cookies that keep a refusal: pixels write them when they are told to stop. */
export const isRefusal = (cookie: string): boolean => /opt[-_]?(in|out)|consent|do_not_track|ignore/i.test(cookie);

const bare = (address: string): string => address.replace(/[?#].*/, '');

/** What a row loads is its own, whether or not it names the host. */
const loads = ({ load = [] }: Pixel, address: string): boolean =>
  load.some((step) => 'script' in step && bare(step.script) === bare(address));

/** How many addresses are remembered. */
const MOST = 1000;

export const openJudge = (
  { consent, policy }: Pick<Door, 'consent' | 'policy'>,
  catalogue: readonly CatalogueRow[],
  host: string,
): Judge => {
  const site = siteOf(host);
  const vouched = new Map<string, readonly string[]>();

  /** Owners by address without query: a page asks for the same ones again and again. */
  const known = new Map<string, Owner | undefined>();
  /** How paths begin whose query counts. */
  let queried: readonly string[] = [];
  let pixels: Door['policy']['pixels'] | undefined;

  const lookUp: Judge['owner'] = (what) => {
    const isCookie = typeof what === 'string';
    const text = isCookie ? what : what.href;
    const own = isCookie || siteOf(what.hostname) === site;
    // A site's own pattern may be wrong.
    const pixel = attempt(() => find(text, policy.pixels)) ?? policy.pixels.find((row) => loads(row, text));
    // What the page's own host serves is a pixel's where a path says so.
    if (pixel && (isCookie || what.hostname !== host || pixel.paths?.[0]))
      return { key: pixel.id, pixel: pixel.id, declared: true };
    const row = find(text, catalogue);
    // On its own hosts a site may have a tag's path, such as a proxy's, and everything else is its own.
    if (row && (!own || isCookie || row.paths?.some((path) => path.startsWith('/')))) {
      const { id } = row;
      const use = policy.declared.find((one) => 'use' in one && one.use === id);
      return {
        key: id,
        pixel: id,
        category: use?.off ? undefined : (use?.category ?? row.category),
        declared: !!use,
      };
    }
    return own ? undefined : { key: what.hostname };
  };

  return {
    owner(what) {
      if (typeof what === 'string') return lookUp(what);
      if (pixels !== policy.pixels || known.size >= MOST) {
        known.clear();
        pixels = policy.pixels;
        queried = [...pixels, ...catalogue]
          .flatMap(({ paths = [] }) => paths)
          .filter((path) => path.includes('?'))
          .map((path) => path.replace(/^[^/]*|[*?].*/g, ''));
      }
      const { host, pathname } = what;
      const key = host + pathname;
      if (known.has(key)) return known.get(key);
      const owner = lookUp(what);
      if (!queried.some((start) => pathname.startsWith(start))) known.set(key, owner);
      return owner;
    },
    state({ key, pixel, category, declared }) {
      const { allowed, pixels } = consent.decision;
      // Its tags listen to consent themselves in this mode.
      if (pixel && isGoogle(pixel) && policy.google?.mode === 'advanced') return 'allowed';
      const answer = (pixel && pixels[pixel]) ?? (category && allowed[category]);
      if (declared) return answer ? 'allowed' : 'refused';
      const names = vouched.get(key);
      if (names && areAllowed(consent.decision, names)) return 'allowed';
      return answer === false ? 'refused' : 'undeclared';
    },
    vouch({ key }, names) {
      vouched.set(key, names);
    },
    names: ({ key, declared }) => (declared ? [key] : (vouched.get(key) ?? [''])),
  };
};
