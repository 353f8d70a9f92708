/** Releases and holds marks that are not scripts: templates, and elements whose addresses wait in `data-` attributes. */
import type { Door } from '../types.js';
import { holdAddresses, isRestored, restoreAddresses } from './addresses.js';
import { noteRelease } from './note-release.js';
import { type Opened, openTemplate } from './open-template.js';
import { openWeakList } from './weak-list.js';

export interface Elements {
  sync(): void;
  /** Whether the content of a template is on the page: anything that goes may be a part of it. */
  isOpen(): boolean;
  /** Releases one held embed without storing anything. */
  showOnce(embed: HTMLIFrameElement): void;
  /** From the next sync on nothing is shown that is not allowed. */
  forget(): void;
}

/** A copy of a page, as routers keep them, has our cover of an embed as a dead box: its roots are not copied. */
const uncoverCopy = (embed: HTMLElement): void => {
  const next = embed.nextElementSibling;
  if (!next?.matches('[data-heed-embed]') || next.shadowRoot) return;
  next.remove();
  embed.inert = false;
};

export const openElements = (door: Door, allows: (mark: Element) => boolean): Elements => {
  /** Released, on the page or kept aside by it. */
  const live = openWeakList<Element>();
  /** Shown once, whatever the decision says. */
  let alone = new WeakSet<Element>();
  const opened = openWeakList<Opened>();
  /** Where each begins: as long as that is somewhere, so is what was opened. */
  const starts = new WeakMap<Node, Opened>();
  /** What stood in place of a template that is closed again. */
  const closed = new WeakMap<HTMLTemplateElement, DocumentFragment>();
  let covers = false;

  const mayLive = (mark: Element): boolean => {
    const allowed = allows(mark);
    // Once it is allowed like the others, it is refused like the others.
    if (allowed) alone.delete(mark);
    return allowed || alone.has(mark);
  };

  /** Returns the embeds that are held. */
  const settle = (root: ParentNode): HTMLIFrameElement[] => {
    const now: HTMLIFrameElement[] = [];
    for (let mark of root.querySelectorAll<HTMLElement>('[data-heed]:not(script, template)')) {
      const wasLive = live.has(mark) || isRestored(mark);
      if (!wasLive) uncoverCopy(mark);
      if (mayLive(mark)) {
        if (!wasLive) {
          restoreAddresses(mark);
          noteRelease(mark.getAttribute('data-heed'));
        }
        live.add(mark);
      } else {
        live.delete(mark);
        if (wasLive) mark = holdAddresses(mark) as HTMLElement;
        if (mark.matches('iframe[data-src]')) now.push(mark as HTMLIFrameElement);
      }
    }
    return now;
  };

  const sync = () => {
    // What is inside another one was opened after it, and goes before it.
    const open = opened.all().reverse();
    const over = open.filter((content) => !content.isWhole() || !allows(content.template));
    for (const content of open) {
      if (!over.some((outer) => outer === content || outer.holds(content))) continue;
      opened.delete(content);
      if (content.isWhole()) closed.set(content.template, content.close());
    }
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-heed]')) {
      if (!allows(template)) continue;
      const before = closed.get(template);
      // Marks in there may be refused since.
      if (before) settle(before);
      const content = openTemplate(template, before);
      opened.add(content);
      starts.set(content.start, content);
      noteRelease(template.getAttribute('data-heed'));
    }

    const held = settle(document);
    // What a page keeps aside asks for everything again when it is put back, before anyone can stop it.
    for (const mark of live.all())
      if (!mark.isConnected && !mayLive(mark)) {
        live.delete(mark);
        holdAddresses(mark);
      }
    if ((held[0] || covers) && door.policy.ui) door.part('ui').then((ui) => ui.embeds(held), door.fail);
    covers = !!held[0];
  };

  return {
    sync,
    isOpen: () => opened.all().length > 0,
    showOnce(embed) {
      alone.add(embed);
      sync();
    },
    forget() {
      alone = new WeakSet();
    },
  };
};
