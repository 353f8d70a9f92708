/** Releases and holds marks that are not scripts: templates, and elements whose addresses wait in `data-` attributes. */
import type { Door } from '../types.js';
import { holdAddresses, restoreAddresses } from './addresses.js';
import { openTemplate } from './open-template.js';

export interface Elements {
  sync(): void;
  /** Releases one held embed without storing anything. */
  showOnce(embed: HTMLIFrameElement): void;
}

export const openElements = (door: Door, allows: (mark: Element) => boolean): Elements => {
  const live = new WeakSet<Element>();
  /** Shown once, whatever the decision says. */
  const alone = new WeakSet<Element>();
  const templates = new Map<HTMLTemplateElement, ChildNode[]>();
  let held: readonly HTMLIFrameElement[] = [];

  const sync = () => {
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-heed]'))
      if (allows(template)) templates.set(template, openTemplate(template));
    for (const [template, nodes] of templates) {
      const first = nodes.find((node) => node.isConnected);
      if (first && allows(template)) continue;
      templates.delete(template);
      first?.before(template);
      for (const node of nodes) node.remove();
    }

    const before = held;
    const now: HTMLIFrameElement[] = [];
    for (let mark of document.querySelectorAll('[data-heed]:not(script, template)')) {
      const allowed = allows(mark);
      // Once it is allowed like the others, it is refused like the others.
      if (allowed) alone.delete(mark);
      if (allowed || alone.has(mark)) {
        if (!live.has(mark)) restoreAddresses(mark);
        live.add(mark);
      } else if (live.delete(mark)) mark = holdAddresses(mark);
      if (mark.matches('iframe[data-src]') && !live.has(mark)) now.push(mark as HTMLIFrameElement);
    }
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
  };
};
