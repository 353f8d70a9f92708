/** Sees elements that ask for an address: scripts, frames, images and links, when the address is set and when they get onto the page. */
import type { Leak } from '../types.js';
import type { Held } from './held.js';
import type { Act, Patches } from './patches.js';
import type { Sight } from './sight.js';

type Kind = { how: Leak['how']; names: readonly string[] };
const KINDS: Readonly<Record<string, Kind>> = {
  script: { how: 'script', names: ['src'] },
  iframe: { how: 'frame', names: ['src'] },
  img: { how: 'image', names: ['src', 'srcset'] },
  link: { how: 'link', names: ['href'] },
};

/** Besides text: a script of any other type is only data. */
const RUNS = /^$|script|^module$/i;
/** A link with another relation asks for nothing. */
const FETCHES = /stylesheet|pre|icon/i;

/** Whether its address is asked for once it is on the page; what an image shows was asked for before. */
const isLive = (element: Element): boolean => {
  const { localName } = element;
  if (localName === 'script') return RUNS.test((element as HTMLScriptElement).type);
  return localName === 'iframe' || FETCHES.test((element as HTMLLinkElement).rel);
};
/** Whether setting an address asks for it: images do at once, the rest when they are on the page. */
const asksNow = (element: Element): boolean => element.localName === 'img' || (element.isConnected && isLive(element));

export const watchElements = ({ patch }: Patches, sight: Sight, held: Held): void => {
  /** By element, the address that waits last: a newer one takes its place. */
  const latest = { src: new WeakMap(), srcset: new WeakMap(), href: new WeakMap() };

  const addressesOf = (name: string, value: unknown): URL[] => {
    const texts = name === 'srcset' ? (String(value).match(/[^\s,]\S*[^\s,]/g) ?? []) : [value];
    return texts.flatMap((text) => sight.parse(text) ?? []);
  };

  /** Whether this address must wait; then `act` sets it later. */
  const waits = (element: Element, name: string, value: unknown, act: () => void): boolean => {
    const { how } = KINDS[element.localName] as Kind;
    const turns: WeakMap<Element, object> = latest[name as keyof typeof latest];
    turns.delete(element);
    const addresses = addressesOf(name, value);
    const mark = element.hasAttribute('data-heed') ? element : undefined;
    if (!addresses.filter((address) => sight.asks(how, address, mark)).length) return false;
    const turn = {};
    turns.set(element, turn);
    held.add('element', addresses, () => {
      if (turns.get(element) === turn) act();
    });
    return true;
  };

  for (const [owner, name] of [
    [HTMLScriptElement, 'src'],
    [HTMLIFrameElement, 'src'],
    [HTMLImageElement, 'src'],
    [HTMLImageElement, 'srcset'],
    [HTMLLinkElement, 'href'],
  ] as const)
    patch(
      owner.prototype,
      name,
      (go, self, [value]) => {
        if (!asksNow(self) || !waits(self, name, value, go)) go();
      },
      'set',
    );

  patch(Element.prototype, 'setAttribute', (go, self: Element, [key, value]) => {
    const kind = KINDS[self?.localName];
    const name = kind && String(key).toLowerCase();
    if (!name || !kind.names.includes(name) || !asksNow(self) || !waits(self, name, value, go)) go();
  });

  /** Takes the address of an element that is about to get onto the page, if it must wait. */
  const check = (element: Element) => {
    const { localName } = element;
    const name = KINDS[localName]?.names[0];
    const value = name && element.getAttribute(name);
    if (!value || !isLive(element)) return;
    const { type, text } = element as HTMLScriptElement;
    const isText = localName === 'script' && !!text;
    const isWaiting = waits(element, name, value, () => {
      if (isText) element.setAttribute('type', type);
      element.setAttribute(name, value);
    });
    if (!isWaiting) return;
    element.removeAttribute(name);
    // Without its address a script would run its text.
    if (isText) element.setAttribute('type', 'text/plain');
  };
  const inserts: Act = (go, self, args) => {
    if (self?.isConnected)
      for (const node of args) {
        if (!(node instanceof Node) || node.isConnected) continue;
        if (node.nodeType === 1) check(node as Element);
        const { firstElementChild } = node as Element;
        if (firstElementChild)
          for (const inner of (node as Element).querySelectorAll('script[src],iframe[src],link[href]')) check(inner);
      }
    return go();
  };
  const places: readonly (readonly [{ prototype: object }, readonly string[]])[] = [
    [Node, ['appendChild', 'insertBefore', 'replaceChild']],
    [Element, ['append', 'prepend', 'replaceChildren', 'before', 'after', 'replaceWith', 'insertAdjacentElement']],
    [Document, ['append', 'prepend', 'replaceChildren']],
    [DocumentFragment, ['append', 'prepend', 'replaceChildren']],
    [CharacterData, ['before', 'after', 'replaceWith']],
  ];
  for (const [{ prototype }, names] of places) for (const name of names) patch(prototype, name, inserts);
};
