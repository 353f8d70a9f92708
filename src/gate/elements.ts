/** Releases and holds marks that are not scripts: templates, and elements whose addresses wait in `data-` attributes. */
import type { Door } from '../types.js';
import { holdAddresses, restoreAddresses } from './addresses.js';
import { noteRelease } from './note-release.js';
import { type Opened, openTemplate } from './open-template.js';

export interface Elements {
  sync(): void;
  /** Releases one held embed without storing anything. */
  showOnce(embed: HTMLIFrameElement): void;
  /** From the next sync on nothing is shown that is not allowed. */
  forget(): void;
}

export const openElements = (door: Door, allows: (mark: Element) => boolean): Elements => {
  const live = new WeakSet<Element>();
  /** Shown once, whatever the decision says. */
  let alone = new WeakSet<Element>();
  const opened = new Map<HTMLTemplateElement, Opened>();
  /** What stood in place of a template that is closed again. */
  const closed = new WeakMap<HTMLTemplateElement, DocumentFragment>();
  let held: readonly HTMLIFrameElement[] = [];

  /** Returns the embeds that are held. */
  const settle = (root: ParentNode): HTMLIFrameElement[] => {
    const now: HTMLIFrameElement[] = [];
    for (let mark of root.querySelectorAll('[data-heed]:not(script, template)')) {
      const allowed = allows(mark);
      // Once it is allowed like the others, it is refused like the others.
      if (allowed) alone.delete(mark);
      if (allowed || alone.has(mark)) {
        if (!live.has(mark)) {
          restoreAddresses(mark);
          noteRelease(mark.getAttribute('data-heed'));
        }
        live.add(mark);
      } else if (live.delete(mark)) mark = holdAddresses(mark);
      if (mark.matches('iframe[data-src]') && !live.has(mark)) now.push(mark as HTMLIFrameElement);
    }
    return now;
  };

  const sync = () => {
    // What is inside another one was opened after it, and goes before it.
    const open = [...opened].reverse();
    const over = open.filter(([template, content]) => !content.isThere() || !allows(template));
    for (const [template, content] of open) {
      if (!over.some(([, outer]) => outer === content || outer.holds(content))) continue;
      opened.delete(template);
      if (content.isThere()) closed.set(template, content.close());
    }
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-heed]')) {
      if (!allows(template)) continue;
      const before = closed.get(template);
      // Marks in there may be refused since.
      if (before) settle(before);
      opened.set(template, openTemplate(template, before));
      noteRelease(template.getAttribute('data-heed'));
    }

    const before = held;
    const now = settle(document);
    held = now;
    const changed = now.length !== before.length || now.some((embed, index) => embed !== before[index]);
    if (changed && door.policy.ui) door.part('ui').then((ui) => ui.embeds(now), door.fail);
  };

  return {
    sync,
    showOnce(embed) {
      alone.add(embed);
      sync();
    },
    forget() {
      alone = new WeakSet();
    },
  };
};
