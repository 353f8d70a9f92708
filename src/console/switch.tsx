/** A switch that takes effect in the draft at once. */

interface SwitchProps {
  on: boolean;
  /** What it switches, for who cannot see the words beside it. */
  label: string;
  /** What its state is called. */
  words?: readonly [on: string, off: string];
  path?: string;
  disabled?: boolean;
  describedby?: string;
  set: (on: boolean) => void;
}

export const Switch = ({ on, label, words = ['On', 'Off'], path, disabled, describedby, set }: SwitchProps) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-label={label}
    aria-describedby={describedby}
    data-path={path}
    disabled={disabled}
    onClick={() => set(!on)}
  >
    <span class="state" aria-hidden="true">
      {words[on ? 0 : 1]}
    </span>
    <span class="rail" />
  </button>
);
