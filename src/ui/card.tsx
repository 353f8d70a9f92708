/** What nearly every view is: a card with words, equal buttons side by side, and quiet ones below. */
import type { ComponentChildren, VNode } from 'preact';
import type { Policy } from '../types.js';

export interface Action {
  /** The name that robots and tests know it by. */
  does: string;
  label: string;
  onClick: (event: Event) => void;
  quiet?: boolean;
}

export const Button = ({ does, label, onClick, quiet }: Action): VNode => (
  <button part="button" type="button" class={quiet ? 'quiet' : 'button'} data-heed-action={does} onClick={onClick}>
    {label}
  </button>
);

/** What makes a card a modal dialog: how it opens, and what Escape does. */
export interface Modal {
  ref(dialog: HTMLDialogElement | null): void;
  onClose(event: Event): void;
}

interface CardProps {
  /** Where it stands: the layout and the position. */
  place: string;
  role?: 'region' | 'status' | 'group';
  modal?: Modal | undefined;
  title: ComponentChildren;
  children: ComponentChildren;
  /** As wide as each other, and alike in every style. */
  equal: Action[];
  quiet?: Action;
}

/** What a view says to those who have answered before. */
export interface Late {
  title?: string;
  lead?: ComponentChildren;
}

/** As classes: the layout asked for, or the one given, and the position. */
export const placeOf = ({ ui }: Policy, given?: string): string => {
  const { layout = 'bar', position = 'bottom' } = ui || {};
  return `${given ?? layout} ${position.replace('-', ' ')}`;
};

export const Card = ({ place, role = 'region', modal, title, children, equal, quiet }: CardProps): VNode => {
  const Box = (modal ? 'dialog' : 'section') as 'dialog';
  return (
    <Box
      {...modal}
      part="card"
      class={`card ${place}`}
      role={modal ? undefined : role}
      aria-labelledby="title"
      aria-describedby="text"
    >
      <div>
        <h2 id="title" part="title">
          {title}
        </h2>
        <div id="text" part="text">
          {children}
        </div>
      </div>
      <div>
        <div class="pair">{equal.map(Button)}</div>
        {quiet && <Button {...quiet} quiet />}
      </div>
    </Box>
  );
};
