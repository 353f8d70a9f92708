/** Says that the visitor's opt-out signal is honored, and asks nothing. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { fill } from '../messages/fill.js';
import { Card, placeOf } from './card.js';
import type { Scene } from './scene.js';
import { Tick } from './tick.js';

/** Screen readers pass over what a live region holds when it is put in, and read what then changes. */
const announce = (text: HTMLElement | null): void => {
  if (text) requestAnimationFrame(() => text.append(...text.childNodes));
};

export const status = ({ policy, decision, signal, choose, close }: Scene): VNode => {
  // No longer true.
  if (decision.sale) queueMicrotask(close);
  return (
    <Card
      place={placeOf(policy, 'box')}
      role="status"
      title={[<Tick />, words.honored]}
      equal={[{ does: 'close', label: words.ok, onClick: close }]}
      quiet={{ does: 'choose', label: words.choices, onClick: choose }}
    >
      <p ref={announce}>{fill(en.sends, { signal }) + en.gap + words.off}</p>
    </Card>
  );
};
