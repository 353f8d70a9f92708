/** Who publishes, as they call themselves; kept in this browser. */
import { useState } from 'preact/hooks';

const KEY = 'heed.console.by';

export const readEditor = (): string => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return document.querySelector<HTMLInputElement>('#by')?.value ?? '';
  }
};

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
          try {
            localStorage.setItem(KEY, value);
          } catch {
            // Asked again on the next visit.
          }
        }}
      />
      <p class="hint" id="by-hint">
        Kept with the version, for all who look after this site.
      </p>
    </div>
  );
};
