/** A switch with its words in a line of its own, what they mean below, and what was found there. */
import type { ComponentChildren } from 'preact';
import { type Keys, pathOf } from './change-in.js';
import { useEdit } from './desk.js';
import { idOf } from './field.js';
import { Found } from './found.js';
import { Switch } from './switch.js';

interface SwitchLineProps {
  keys: Keys;
  label: string;
  hint?: ComponentChildren;
  on: boolean;
  /** What it is where the config says nothing. */
  usual: boolean;
  disabled?: boolean;
  /** What the config says for it; default: nothing for what is usual. */
  write?: (on: boolean) => unknown;
}

export const SwitchLine = ({
  keys,
  label,
  hint,
  on,
  usual,
  disabled,
  write = (next) => (next === usual ? undefined : next),
}: SwitchLineProps) => {
  const edit = useEdit();
  const id = idOf(keys);
  return (
    <div class="line">
      <div id={`${id}-hint`}>
        <b>{label}</b>
        {hint && <p class="hint">{hint}</p>}
        <Found keys={keys} />
      </div>
      <Switch
        on={on}
        label={label}
        path={pathOf(keys)}
        disabled={disabled ?? false}
        describedby={`${id}-hint`}
        set={(next) => edit(keys, write(next), `${label}: ${next ? 'on' : 'off'}`)}
      />
    </div>
  );
};
