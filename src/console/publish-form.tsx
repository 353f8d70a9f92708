/** Publishes the draft: whether visitors are asked again, what they read about it, and who does it, with a note. */
import { useState } from 'preact/hooks';
import type { Changes } from './api.js';
import { AskAgain } from './ask-again.js';
import { useDesk } from './desk.js';
import { Editor } from './editor.js';
import { FindingList } from './finding-list.js';
import { usePublish } from './use-publish.js';
import { withEntry } from './with-entry.js';

/** `changes`: undefined until the server has said, null for the first version. */
export const PublishForm = ({ changes }: { changes: Changes | null | undefined }) => {
  const { draft, live, verdict } = useDesk();
  const { publish, busy, refused } = usePublish();
  const [written, setWritten] = useState<string>();
  const [note, setNote] = useState('');
  const isWrong = verdict.errors.length > 0;
  const isReady = !isWrong && changes !== undefined;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const config = changes && written !== undefined ? withEntry(draft.config, changes, written) : draft.config;
    if (await publish(draft.base, config, note)) setNote('');
  };
  return (
    <section class="card" aria-labelledby="publish">
      <h2 id="publish">Publish</h2>
      <form onSubmit={submit}>
        {live && changes && !isWrong && <AskAgain changes={changes} live={live.config} />}
        {changes?.entry && !isWrong && (
          <div class="field">
            <label for="summary">What visitors read about the change</label>
            <textarea
              id="summary"
              rows={3}
              required
              value={written ?? changes.entry.summary}
              aria-describedby="summary-hint"
              onInput={({ currentTarget }) => setWritten(currentTarget.value)}
            />
            <p class="hint" id="summary-hint">
              Goes into the history of the Cookie Notice. Say it in your own words.
            </p>
          </div>
        )}
        <div class="columns">
          <Editor />
          <div class="field">
            <label for="note">Note</label>
            <input
              id="note"
              autocomplete="off"
              maxLength={1000}
              value={note}
              aria-describedby="note-hint"
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <p class="hint" id="note-hint">
              Why, for your colleagues.
            </p>
          </div>
        </div>
        {refused.length > 0 && <FindingList findings={refused} kind="error" />}
        <button type="submit" class="button" disabled={!isReady || busy} aria-describedby="publish-hint">
          {busy ? 'Publishing …' : 'Publish'}
        </button>
        <p class="hint" id="publish-hint">
          {isWrong
            ? 'First mend what is wrong, above.'
            : 'Pages that load the tag of this server follow without a deploy.'}
        </p>
      </form>
    </section>
  );
};
