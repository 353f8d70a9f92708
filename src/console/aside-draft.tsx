/** A draft that could not be read, handed back as a file. */
import { useState } from 'preact/hooks';
import { asideDraft, dropAside } from './kept-draft.js';
import { saveFile } from './save-file.js';

export const AsideDraft = () => {
  const [text, setText] = useState(asideDraft);
  if (text === undefined) return null;
  return (
    <section class="card stop" aria-labelledby="aside">
      <h2 id="aside">A stored draft could not be read</h2>
      <p>It was set aside, and you begin from what is live. Save it to look into it, or let it go.</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => saveFile('heed-draft.txt', 'text/plain', text)}>
          Save it as a file
        </button>
        <button
          type="button"
          class="button line"
          onClick={() => {
            dropAside();
            setText(undefined);
          }}
        >
          Let it go
        </button>
      </div>
    </section>
  );
};
