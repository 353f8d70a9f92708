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
  /** Nobody has answered yet. */
  unset?: boolean;
}

export const Switch = ({ id, on, mixed, unset, onClick }: SwitchProps): VNode => (
  <button
    type="button"
    role="switch"
    class={unset ? 'switch unset' : 'switch'}
    part="switch"
    aria-checked={on}
    aria-labelledby={`name-${id}`}
    aria-describedby={`state-${id}`}
    data-heed-name={id}
    onClick={onClick}
  >
    <span id={`state-${id}`} data-state>
      {mixed ? words.some : on ? words.allowed : unset ? words.unset : words.refused}
    </span>
    <span class="track" />
  </button>
);
