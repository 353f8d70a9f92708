/** Holds what the page marked until all that a mark names is allowed, releases it once, and takes back what can be taken back. */
import type { Decision } from '../types.js';
import { holdAddresses, openTemplate, restoreAddresses } from './elements.js';
import { holdWrites } from './hold-writes.js';
import { afterPaint, nextTask } from './next-task.js';
import { openRunner } from './run-scripts.js';

export interface Gate {
  /** Acts on a decision; what an answer allows starts only once the page has painted without the view. */
  apply(decision: Decision, answered: boolean): void;
  /** Loads one held embed whatever the decision says. */
  once(embed: Element): void;
  /** Whether a script runs that is not allowed any more. */
  running(): boolean;
  stop(): void;
}

/** `onSync` hears after each look at the page which embeds are held; `fail` of what went wrong. */
export const openGate = (
  onSync: (held: readonly HTMLIFrameElement[]) => void,
  fail: (code: string, message: string) => void,
): Gate => {
  let decision: Decision | undefined;
  /** A click was just answered and the page has not painted yet. */
  let painting = false;
  let undoWrites = () => {};
  const ran = new WeakSet<Element>();
  const ranFor = new Set<string>();
  const live = new WeakSet<Element>();
  const alone = new WeakSet<Element>();
  const opened = new Map<Element, ChildNode[]>();

  const needsOf = (mark: Element) => mark.getAttribute('data-heed') ?? '';
  const allowsAll = (needs: string): boolean =>
    /\S/.test(needs) &&
    needs.trim().split(/\s+/).every((name) => (decision?.allowed[name] ?? decision?.pixels[name]) === true);
  const allows = (mark: Element) => alone.has(mark) || allowsAll(needsOf(mark));

  const runner = openRunner(
    allows,
    (fresh) => {
      if (!ranFor.size)
        undoWrites = holdWrites(ran, () =>
          fail('document-write', 'a released script called document.write; the call was ignored'),
        );
      ran.add(fresh);
      ranFor.add(needsOf(fresh));
    },
    ({ src }) => fail('script', `a released script did not load: ${src || 'inline'}`),
  );

  /** Brings the page in line with the decision. */
  const sync = () => {
    if (!decision) return;
    const scripts: HTMLScriptElement[] = [];
    const held: HTMLIFrameElement[] = [];
    // Templates first: what they bring are marks like any other.
    if (!painting)
      for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-heed]'))
        if (allows(template)) opened.set(template, openTemplate(template));
    for (let mark of document.querySelectorAll('[data-heed]')) {
      const open = allows(mark);
      if (mark instanceof HTMLScriptElement) {
        if (open && mark.type === 'text/plain') scripts.push(mark);
        continue;
      }
      if (open && !painting && !live.has(mark)) {
        const frame = mark;
        live.add(mark);
        // Chromium leaves a frame blank whose address is set while the parser inserts it.
        if (mark.localName === 'iframe') nextTask().then(() => live.has(frame) && restoreAddresses(frame));
        else restoreAddresses(mark);
      } else if (!open && live.delete(mark)) mark = holdAddresses(mark);
      if (mark.matches('iframe[data-src]') && !live.has(mark)) held.push(mark as HTMLIFrameElement);
    }
    for (const [template, nodes] of opened) {
      const first = nodes.find((node) => node.isConnected);
      if (first && allows(template)) continue;
      opened.delete(template);
      first?.before(template);
      for (const node of nodes) node.remove();
    }
    if (!painting) runner.add(scripts);
    onSync(held);
  };

  const observer = new MutationObserver((changes) => {
    const isNews = (node: Node) => node.nodeType === 1 && !ran.has(node as Element);
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isNews))) sync();
  });
  observer.observe(document, { childList: true, subtree: true });

  return {
    apply(next, answered) {
      decision = next;
      runner.cancel();
      if (answered) {
        painting = true;
        afterPaint(() => {
          painting = false;
          sync();
        });
      }
      sync();
    },
    once(embed) {
      alone.add(embed);
      sync();
    },
    running: () => [...ranFor].some((needs) => !allowsAll(needs)),
    stop() {
      observer.disconnect();
      decision = undefined;
      runner.cancel();
      undoWrites();
    },
  };
};
