/** A switch with a word beside it that says what its state means; the element `name-<id>` names it. */
import type { VNode } from 'preact';
import { enOpened as words } from '../messages/en-opened.js';
import type { Id } from '../types.js';

interface SwitchProps {
  /** The category or pixel that it allows. */
  id: Id;
  on: boolean;
  mixed?: boolean;
  onClick: (event: Event) => void;
}

export const Switch = ({ id, on, mixed, onClick }: SwitchProps): VNode => (
  <button
    type="button"
    role="switch"
    class="switch"
    part="switch"
    aria-checked={on}
    aria-labelledby={`name-${id}`}
    aria-describedby={`state-${id}`}
    data-heed-name={id}
    onClick={onClick}
  >
    <span id={`state-${id}`} data-state>
      {mixed ? words.some : on ? words.allowed : words.refused}
    </span>
    <span class="track" />
  </button>
);
