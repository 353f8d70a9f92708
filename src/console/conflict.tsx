/** Two people edited at once: who was first, what each changed, and three ways on. Nothing is overwritten silently. */
import { nameOf } from '../notice/setting-names.js';
import { compare } from './compare.js';
import { type Rival, useDesk } from './desk.js';
import { Differences } from './differences.js';
import { mergeConfigs } from './merge.js';
import { timeWords, today } from './time-words.js';

export const Conflict = ({ rival: { theirs, base } }: { rival: Rival }) => {
  const { draft, catalogue, act, say } = useDesk();
  const { version, by, at, note } = theirs;
  const on = (config: typeof base) => compare(catalogue.diffNotice, base, config, today());
  const { config: merged, clashes } = mergeConfigs(base, draft.config, theirs.config);
  const take = (config: typeof base, what: string) => {
    act({ act: 'take', base: version, config, what });
    say(`${what}. Undo brings your draft back.`);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <section class="card stop" aria-labelledby="conflict">
      <h2 id="conflict">
        {by || 'Somebody'} published version {version} while you were editing
      </h2>
      <p>
        On {timeWords(at)}
        {note && <>, with the note “{note}”</>}. Your draft is kept. Nothing was overwritten.
      </p>
      <div class="columns">
        <div class="side">
          <h3>What {by || 'they'} changed</h3>
          <Differences difference={on(theirs.config)} />
        </div>
        <div class="side">
          <h3>What you changed</h3>
          <Differences difference={on(draft.config)} />
        </div>
      </div>
      {clashes.length > 0 && (
        <p class="found advice">
          Both of you changed: {clashes.map((path) => nameOf(path.split('.'))).join('; ')}. With yours on top, yours
          counts there.
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => take(merged, `Your changes put on top of version ${version}`)}
        >
          Put mine on top of theirs
        </button>
        <button
          type="button"
          class="button line"
          onClick={() => take(theirs.config, `Version ${version} taken as it is`)}
        >
          Take theirs
        </button>
      </div>
      <p class="hint">Neither publishes anything: you look at the result first.</p>
    </section>
  );
};
