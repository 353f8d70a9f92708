/** Fills the page's slots, whenever they come, keeps them in step with the decision, and lets go of those that left. */
import { render, type VNode } from 'preact';
import type { Door } from '../types.js';
import { followLanguage } from '../ui/follow-language.js';
import { learnWords } from '../ui/language.js';
import { choicesLink } from './choices-link.js';
import { isParsed } from './is-parsed.js';
import { keepRoom } from './keep-room.js';
import { notice } from './notice.js';
import type { Slot } from './slot.js';
import { statement } from './statement.js';
import { status } from './status.js';

/** By the name in `data-heed-show`. */
const SLOTS = new Map<string | undefined, Slot>([
  ['notice', notice],
  ['status', status],
  ['statement', statement],
  ['choices-link', choicesLink],
]);

export const fillSlots = async (door: Door): Promise<void> => {
  await learnWords(door, true);
  const { consent, policy, undo, fail } = door;
  const filled = new Map<HTMLElement, string | undefined>();
  const room = keepRoom();
  /** A link in the footer is covered by a view below only. */
  const atTop = policy.ui !== false && /top/.test(policy.ui.position ?? '');
  let pending = policy.declared.some((row) => 'use' in row);

  /** Over what a server wrote there: Preact keeps the elements that are the same. */
  const put = (slot: HTMLElement, view: VNode | null) => {
    try {
      render(view, slot);
    } catch (error) {
      fail(error);
    }
  };
  /** What breaks in one slot stops neither the others nor the page. */
  const draw = (slot: HTMLElement, name: string | undefined) => {
    try {
      const view = SLOTS.get(name);
      if (!view) throw `data-heed-show="${name}" is unknown; write one of: ${[...SLOTS.keys()].join(', ')}`;
      const drawn = view({ policy, decision: consent.decision, as: slot.dataset.heedAs, pending });
      if (drawn === undefined) return;
      // A stand-in of the page goes; what a server wrote has names for its parts, and Preact keeps what is the same.
      if (!slot.querySelector('[data-heed-part]')) slot.replaceChildren();
      put(slot, drawn);
    } catch (error) {
      fail(error, 'slot');
    }
  };
  const drawAll = () => {
    for (const [slot, name] of filled) draw(slot, name);
  };

  /** Only what came, left or was renamed is touched: our own drawing brings no news. */
  const sync = () => {
    const found = new Set(document.querySelectorAll<HTMLElement>('[data-heed-show]'));
    for (const slot of filled.keys()) {
      if (found.has(slot)) continue;
      filled.delete(slot);
      put(slot, null);
    }
    for (const slot of found) {
      const name = slot.dataset.heedShow;
      if ((filled.has(slot) && filled.get(slot) === name) || !isParsed(slot)) continue;
      filled.set(slot, name);
      draw(slot, name);
    }
    room([...filled.values()].some((name) => name === 'notice' || (name === 'choices-link' && !atTop)));
  };

  const unsubscribe = consent.subscribe(drawAll);
  followLanguage(door, drawAll, null, true);
  const observer = new MutationObserver(sync);
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-heed-show'] });
  document.addEventListener('DOMContentLoaded', sync);
  sync();
  undo.push(() => {
    unsubscribe();
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', sync);
    for (const slot of filled.keys()) put(slot, null);
    filled.clear();
    room(false);
  });
  if (pending)
    door
      .part('loader')
      .then(({ rows }) => rows)
      .catch(fail)
      .then(() => {
        pending = false;
        drawAll();
      });
};
