/** Releases and holds marks that are not scripts: templates, and elements whose addresses wait in `data-` attributes. */
import type { Door } from '../types.js';
import { holdAddresses, restoreAddresses } from './addresses.js';
import { openTemplate } from './open-template.js';

/** What is released, by handle; `alone`: shown once, whatever the decision says. */
interface Released {
  live: WeakSet<Element>;
  alone: WeakSet<Element>;
  templates: Map<HTMLTemplateElement, ChildNode[]>;
  held: readonly HTMLIFrameElement[];
}
const releasedBy = new WeakMap<Door, Released>();

const releasedOf = (door: Door): Released => {
  const known = releasedBy.get(door) ?? { live: new WeakSet(), alone: new WeakSet(), templates: new Map(), held: [] };
  releasedBy.set(door, known);
  return known;
};

export const syncElements = (door: Door): void => {
  const released = releasedOf(door);
  const { live, alone, templates, held: before } = released;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-heed]'))
    if (door.allows(template)) templates.set(template, openTemplate(template, door));
  for (const [template, nodes] of templates) {
    const first = nodes.find((node) => node.isConnected);
    if (first && door.allows(template)) continue;
    templates.delete(template);
    first?.before(template);
    for (const node of nodes) node.remove();
  }

  const held: HTMLIFrameElement[] = [];
  for (let mark of document.querySelectorAll('[data-heed]:not(script, template)')) {
    const allowed = door.allows(mark);
    // Once it is allowed like the others, it is refused like the others.
    if (allowed) alone.delete(mark);
    if (allowed || alone.has(mark)) {
      if (!live.has(mark)) restoreAddresses(mark);
      live.add(mark);
    } else if (live.delete(mark)) mark = holdAddresses(mark);
    if (mark.matches('iframe[data-src]') && !live.has(mark)) held.push(mark as HTMLIFrameElement);
  }
  released.held = held;
  const changed = held.length !== before.length || held.some((embed, index) => embed !== before[index]);
  if (changed && door.policy.ui) door.ui().then((ui) => ui.embeds(held), door.fail);
};

export const showOnce = (door: Door, embed: HTMLIFrameElement): void => {
  releasedOf(door).alone.add(embed);
  syncElements(door);
};
