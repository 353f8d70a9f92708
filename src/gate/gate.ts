/** Brings the page in line with the decision: as it is, on each change, and whenever marks arrive. */
import type { Cause, Door, Gate, Loader } from '../types.js';
import { hasTraces, refusedOf } from '../withdraw/traces.js';
import { openElements } from './elements.js';
import { areAllowed, namesOf } from './names-of.js';
import { afterPaint, nextTask } from './next-task.js';
import { openScripts } from './scripts.js';
import { openSlots } from './slots.js';
import { trusted } from './trusted-types.js';

/** Marks, slots, and the covers of embeds. */
const OURS = '[data-heed], [data-heed-show], [data-heed-embed]';

/** So many changes at once are worth one look at the page rather than one at each. */
const MANY = 50;

export const openGate = (door: Door): Gate => {
  const { consent, policy, undo, fail } = door;
  let open = true;
  /** A click was just answered and the page has not painted yet. */
  let painting = false;
  let later = false;

  /** There where a pixel is declared. */
  let loader: Loader | undefined;
  /** Nothing runs before the loader is there that could be loaded by it a second time. */
  let waiting = policy.declared.some((row) => 'use' in row || row.before || row.load || row.allow || row.refuse);

  /** Whether all of these names are allowed, or need not be. */
  const allowsAll = (names: readonly string[]): boolean =>
    open && (areAllowed(consent.decision, names) || names.every((name) => loader?.advances(name)));
  const allows = (mark: Element): boolean => allowsAll(namesOf(mark.getAttribute('data-heed')));
  const scripts = openScripts(allows, fail, (held) => (loader ? loader.claim(held) : () => {}));
  const elements = openElements(door, allows);
  const slots = openSlots(door);

  const sync = () => {
    if (painting || !open) return;
    if (!waiting) scripts.sync();
    elements.sync();
    slots();
    loader?.sync();
  };

  /** Nothing that a mark of these names started goes on against the decision. */
  const isOver = (text: string) => allowsAll(namesOf(text)) || namesOf(text).every((name) => loader?.stops(name));
  const isRunning = () => !door.storage.fleeting() && (![...scripts.names].every(isOver) || loader?.running() === true);
  const settle: Gate['settle'] = async () => {
    const { allowed } = consent.decision;
    // A no to everything is also one to what was shown once.
    if (!Object.keys(allowed).some((id) => allowed[id] && !policy.categories[id]?.necessary)) {
      elements.forget();
      sync();
    }
    const declares = refusedOf(policy, consent.decision).some(
      (row) => row.cookies || row.storage || row.foreignCookies,
    );
    try {
      return isRunning() || declares ? await (await door.part('withdraw'))(isRunning()) : {};
    } catch (error) {
      fail(error);
      return {};
    }
  };
  /** Where a visitor or a signal has refused, or an answer is over, what is there goes; before that it waits for a word. */
  const tidy = async (cause: Cause) => {
    const { choice, ask } = consent.decision;
    const refused = choice || ask !== 'banner' || cause === 'expiry';
    if (isRunning() || (refused && (await hasTraces(policy, consent.decision)))) await settle();
  };

  const observer = new MutationObserver((changes) => {
    const isOpen = elements.isOpen();
    // A look at the page costs more the larger it is: what brings no mark, as a script that was just released, is worth none.
    const isNews = (node: Node) =>
      // Its fields may take the names of its methods.
      node instanceof HTMLFormElement ||
      (node.nodeType === 1 &&
        !scripts.own.has(node as Element) &&
        (isOpen || (node as Element).matches(OURS) || !!(node as Element).querySelector(OURS)));
    // What left counts, too: an embed without its cover, or a cover without its embed.
    const hasNews = ({ addedNodes, removedNodes }: MutationRecord) => [...addedNodes, ...removedNodes].some(isNews);
    if (painting || (changes.length < MANY && !changes.some(hasNews))) return;
    if (!waiting) scripts.sync();
    // Chromium leaves a frame blank whose address is set in here while the parser inserts it.
    if (later) return;
    later = true;
    nextTask().then(() => {
      later = false;
      if (!open || painting) return;
      elements.sync();
      slots();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  if (policy.declared.length)
    door
      .part('loader')
      .then((part) => {
        loader = part;
        loader.tell();
      })
      .catch(fail)
      // Without it no row loads anything, so no mark can do so a second time.
      .then(() => {
        waiting = false;
        sync();
      });
  undo.push(() => {
    open = false;
    observer.disconnect();
    scripts.stop();
  });

  return {
    settle,
    showOnce: elements.showOnce,
    trusted,
    apply({ change: { cause } }) {
      scripts.cancel();
      // Vendors hear of a no in the same task, before anything is cleaned up.
      loader?.tell();
      if (cause !== 'choice') {
        sync();
        tidy(cause).catch(fail);
        return;
      }
      // What an answer allows starts only once the page has painted without the view.
      painting = true;
      afterPaint(() => {
        painting = false;
        sync();
      });
    },
  };
};
