/** Who comes to the preview: from where, with which signals, in which language, and what they have answered before. */
import { useState } from 'preact/hooks';
import type { Look } from './look.js';
import { placeOf, REGIONS } from './regions.js';

interface PreviewFormProps {
  look: Look;
  change: (news: Partial<Look>) => void;
}

const PASTS = [
  ['new', 'New here'],
  ['all', 'Has allowed all'],
  ['none', 'Has refused all'],
  ['older', 'Has allowed all, under an older notice'],
] as const;

const SIGNALS = [
  ['gpc', 'Global Privacy Control'],
  ['dnt', 'Do Not Track'],
] as const;

/** What is typed counts once it is done. */
const Language = ({ look, change }: PreviewFormProps) => {
  const [typed, setTyped] = useState(look.language);
  return (
    <div class="field">
      <label for="preview-language">Reads</label>
      <input
        id="preview-language"
        autocomplete="off"
        spellcheck={false}
        placeholder="The site’s own language"
        aria-describedby="preview-language-hint"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => change({ language: currentTarget.value.trim() })}
      />
      <p class="hint" id="preview-language-hint">
        A tag such as en or fr. What Heed has no words for is in English.
      </p>
    </div>
  );
};

export const PreviewForm = ({ look, change }: PreviewFormProps) => (
  <section class="card" aria-labelledby="visitor">
    <h2 id="visitor">The visitor</h2>
    <div class="columns">
      <div class="field">
        <label for="preview-region">Comes from</label>
        <select
          id="preview-region"
          value={look.region}
          onChange={({ currentTarget }) => change({ region: currentTarget.value })}
        >
          <option value="">Not known</option>
          {REGIONS.map((region) => (
            <option key={region} value={region}>
              {placeOf(region)} ({region})
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="preview-past">Was here before</label>
        <select
          id="preview-past"
          value={look.past}
          onChange={({ currentTarget }) => change({ past: currentTarget.value as Look['past'] })}
        >
          {PASTS.map(([past, words]) => (
            <option key={past} value={past}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="signals">
        <legend>Their browser sends</legend>
        {SIGNALS.map(([name, words]) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={look[name]}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <Language look={look} change={change} />
    </div>
  </section>
);
