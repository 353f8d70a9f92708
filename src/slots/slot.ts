/** What a slot is: a function from facts to what stands in the page. */
import type { VNode } from 'preact';
import type { Decision, Policy } from '../types.js';

export interface SlotScene {
  policy: Policy;
  /** Absent on a server, which knows nothing of the visitor: a slot then says what holds for everyone. */
  decision?: Decision | undefined;
  /** What the page asks for where a slot can look more than one way: its `data-heed-as`. */
  as?: string | undefined;
  /** Rows of the catalogue are still on their way. */
  pending?: boolean;
}

/** `null`: nothing to say, so the slot is empty. `undefined`: not yet, so what stands there stays. */
export type Slot = (scene: SlotScene) => VNode | null | undefined;
