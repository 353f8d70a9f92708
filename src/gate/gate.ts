/** Brings the page in line with the decision: as it is, on each change, and whenever marks arrive. */
import type { Door, Gate } from '../types.js';
import { openElements } from './elements.js';
import { afterPaint, nextTask } from './next-task.js';
import { openScripts } from './scripts.js';

export const openGate = (door: Door): Gate => {
  const { consent, policy, undo, fail } = door;
  let open = true;
  /** A click was just answered and the page has not painted yet. */
  let painting = false;
  let later = false;

  /** Whether all that a mark names is allowed. */
  const allows = (mark: Element): boolean => {
    const { allowed, pixels } = consent.decision;
    const names = mark.getAttribute('data-heed')?.match(/\S+/g) ?? [''];
    return open && names.every((name) => (allowed[name] ?? pixels[name]) === true);
  };
  const scripts = openScripts(allows, fail);
  const elements = openElements(door, allows);

  const sync = () => {
    if (painting) return;
    scripts.sync();
    elements.sync();
  };

  const settle: Gate['settle'] = async () => {
    const running = !door.storage.fleeting() && ![...scripts.ran].every(allows);
    const { pixels } = consent.decision;
    const traces = policy.pixels.some(({ id, cookies, storage }) => !pixels[id] && (cookies || storage));
    const withdraw = (running || traces) && (await door.part('withdraw').catch(fail));
    return withdraw ? withdraw(running) : {};
  };

  const observer = new MutationObserver((changes) => {
    // A script that was just released brings no mark: a thousand of them must not mean a thousand looks at the page.
    const isNews = (node: Node) => node.nodeType === 1 && !scripts.ran.has(node as Element);
    if (!changes.some(({ addedNodes }) => [...addedNodes].some(isNews)) || painting) return;
    scripts.sync();
    // Chromium leaves a frame blank whose address is set in here while the parser inserts it.
    if (later) return;
    later = true;
    nextTask().then(() => {
      later = false;
      if (open && !painting) elements.sync();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  undo.push(() => {
    open = false;
    observer.disconnect();
    scripts.stop();
  });

  return {
    settle,
    showOnce: elements.showOnce,
    apply({ change: { cause, before } }) {
      scripts.cancel();
      if (cause !== 'choice') {
        sync();
        if (before) settle();
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
