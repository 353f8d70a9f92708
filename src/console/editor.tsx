/** Who publishes, as they call themselves; kept in this browser. */
import { useState } from 'preact/hooks';
import { attempt } from '../attempt.js';

const KEY = 'heed.console.by';

/** Where nothing can be kept it stands in the field alone. */
export const readEditor = (): string =>
  attempt(() => localStorage.getItem(KEY) ?? '') ?? document.querySelector<HTMLInputElement>('#by')?.value ?? '';

export const Editor = () => {
  const [name, setName] = useState(readEditor);
  return (
    <div class="field">
      <label for="by">Your name</label>
      <input
        id="by"
        autocomplete="name"
        maxLength={100}
        required
        value={name}
        aria-describedby="by-hint"
        onInput={({ currentTarget: { value } }) => {
          setName(value);
          // Where it is refused, the next visit asks again.
          attempt(() => localStorage.setItem(KEY, value));
        }}
      />
      <p class="hint" id="by-hint">
        Kept with the version, for all who look after this site.
      </p>
    </div>
  );
};
