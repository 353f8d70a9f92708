/** Every version that was published, with who and when, and one click back to each. */
import { useEffect, useState } from 'preact/hooks';
import type { VersionFacts } from './api.js';
import { useDesk } from './desk.js';
import { Editor, readEditor } from './editor.js';
import { timeWords } from './time-words.js';
import { usePublish } from './use-publish.js';

/** `asksName`: nothing else on the page asks who publishes. */
export const Versions = ({ asksName }: { asksName: boolean }) => {
  const { api, live, say, fail } = useDesk();
  const { publish, busy } = usePublish();
  const [versions, setVersions] = useState<readonly VersionFacts[]>([]);
  useEffect(() => void api.versions().then(setVersions, fail), [live?.version]);
  const back = async (number: number) => {
    if (!readEditor().trim()) {
      say('Write your name first: it is kept with the version.');
      return document.getElementById('by')?.focus();
    }
    const older = await api.version(number).catch(fail);
    if (older && live) await publish(live.version, older.config, `Back to version ${number}`, true);
  };
  if (!versions.length) return null;
  return (
    <section class="card list" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      {asksName && versions.length > 1 && (
        <div class="foot">
          <Editor />
        </div>
      )}
      <ul class="versions">
        {versions.map(({ version, at, by, note }) => (
          <li key={version}>
            <div>
              <b>Version {version}</b> {version === live?.version && <span class="tag on">Live</span>}
              <p class="muted">
                {by} · <time dateTime={at}>{timeWords(at)}</time>
              </p>
              {note && <p>{note}</p>}
            </div>
            {version !== live?.version && (
              <button type="button" class="button line" disabled={busy} onClick={() => back(version)}>
                Publish again<span class="unseen"> version {version}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
