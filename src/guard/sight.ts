/** Sees what is asked for: tells of a leak once, and says whether it must wait. */
import { attempt } from '../attempt.js';
import { areAllowed, namesOf } from '../gate/names-of.js';
import type { Door, Leak } from '../types.js';
import { initiator, isOurs } from './initiator.js';
import { isRefusal, type Judge, type Owner } from './judge.js';
import type { Leaks } from './leaks.js';

type How = Leak['how'];

export interface Sight {
  /** Undefined: no address that reaches a host. */
  parse(address: unknown): URL | undefined;
  /** Whether it must wait. `mark`: the element that asks, where it is one. */
  asks(how: How, address: URL | undefined, mark?: Element): boolean;
  /** Whether it must not be written. */
  writes(cookie: string): boolean;
  /** The browser says that this was asked for; what was seen before is not told again. */
  asked(how: How, address: URL): void;
  /** A cookie that is there, whoever wrote it. */
  found(cookie: string): void;
}

/** How many addresses are remembered as seen. */
const MOST = 1000;

const namesOfMark = (mark: Element) => namesOf(mark.getAttribute('data-heed'));
const bare = ({ host, pathname }: URL) => host + pathname;

export const openSight = ({ consent, policy }: Door, judge: Judge, leaks: Leaks): Sight => {
  const enforce = policy.guard === 'enforce';
  const seen = new Set<string>();
  const reports = policy.report && new URL(policy.report.url, location.href).href;

  const remember = (address: URL) => {
    seen.add(bare(address));
    for (const oldest of seen) if (seen.size > MOST) seen.delete(oldest);
  };

  /** What the config does not mention is no leak where a mark started it, or, unless it is refused, an allowed pixel. */
  const isVouched = (owner: Owner, refused: boolean, starter: Owner | undefined): boolean => {
    if (owner.declared) return false;
    const mark = document.currentScript?.closest('[data-heed]');
    const names = mark ? namesOfMark(mark) : !refused && starter && judge.names(starter);
    if (!names || !areAllowed(consent.decision, names)) return false;
    judge.vouch(owner, names);
    return true;
  };

  const ownerOf = (address: URL) => (address.href === reports || isOurs(address) ? undefined : judge.owner(address));

  /** Without an owner it is the starter's. `live`: it happens now, and whoever starts it is on the stack. Returns whether it is held. */
  const tell = (
    how: How,
    owner: Owner | undefined,
    at: Pick<Leak, 'host' | 'path' | 'cookie'>,
    live: boolean,
  ): boolean => {
    const keyOf = ({ key, pixel }: Owner) => `${key} ${at.cookie ?? (pixel ? at.host + at.path : '')}`;
    if (owner) {
      const state = judge.state(owner);
      const over = leaks.knows(keyOf(owner)) && !(live && enforce && state === 'refused');
      if (state === 'allowed' || over) return false;
    }
    const { by, ours } = live ? initiator() : {};
    const starter = attempt(() => ownerOf(new URL(by ?? '')));
    const whose = owner ?? starter;
    if (ours || !whose) return false;
    const state = judge.state(whose);
    const refused = state === 'refused';
    if (state === 'allowed' || isVouched(whose, refused, starter)) return false;
    const held = live && enforce && refused;
    const { pixel } = whose;
    const leak = { ...(pixel && { pixel }), ...at, how, ...(by && { by }), held, at: Date.now() };
    if (!leaks.knows(keyOf(whose))) leaks.tell(keyOf(whose), leak, refused);
    return held;
  };

  const isForeign = (cookie: string) => cookie !== policy.storage.cookie && !isRefusal(cookie);
  /** A name alone does not make a shop's own cart a leak. */
  const cookieOwner = (cookie: string) => {
    const owner = judge.owner(cookie);
    return owner && (owner.declared || judge.state(owner) === 'refused') ? owner : undefined;
  };
  const place = ({ hostname, pathname }: URL) => ({ host: hostname, path: pathname });
  const inCookie = (cookie: string) => ({ host: location.hostname, path: '', cookie });

  return {
    parse(address) {
      const url = attempt(() => new URL(String(address), document.baseURI));
      return url && /^(http|ws)s?:$/.test(url.protocol) ? url : undefined;
    },
    asks(how, address, mark) {
      if (!address) return false;
      remember(address);
      const owner = ownerOf(address);
      if (!owner) return false;
      if (!mark) return tell(how, owner, place(address), true);
      judge.vouch(owner, namesOfMark(mark));
      return false;
    },
    asked(how, address) {
      const owner = !seen.has(bare(address)) && ownerOf(address);
      if (!owner || judge.state(owner) === 'allowed') return;
      // A mark that was released before the guard came.
      for (const mark of owner.declared ? [] : document.querySelectorAll('[data-heed]')) {
        const own = ['src', 'href', 'data-src', 'data-href'].map((name) => mark.getAttribute(name) ?? '');
        if (own.some((one) => one.includes(`//${address.host}`))) judge.vouch(owner, namesOfMark(mark));
      }
      tell(how, owner, place(address), false);
    },
    writes(cookie) {
      return isForeign(cookie) && tell('cookie', cookieOwner(cookie), inCookie(cookie), true);
    },
    found(cookie) {
      const owner = isForeign(cookie) && cookieOwner(cookie);
      if (owner) tell('cookie', owner, inCookie(cookie), false);
    },
  };
};
