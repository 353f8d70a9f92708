/** What is about to go live, what it means for visitors, and what was live before. */
import { useEffect } from 'preact/hooks';
import { isSame } from '../is-same.js';
import { Conflict } from './conflict.js';
import { useDesk } from './desk.js';
import { Differences } from './differences.js';
import { FindingList } from './finding-list.js';
import { Head } from './head.js';
import { PublishForm } from './publish-form.js';
import { useChanges } from './use-changes.js';
import { Versions } from './versions.js';

export const PublishPage = () => {
  const { draft, live, rival, verdict, refresh } = useDesk();
  useEffect(() => void refresh(), []);
  const changes = useChanges();
  const { errors, advice } = verdict;
  const isLive = live !== undefined && isSame(live.config, draft.config);
  return (
    <>
      <Head title="Publish">
        What changes for visitors, before it does. Every version is kept, so there is always a way back.
      </Head>
      {rival ? (
        <Conflict rival={rival} />
      ) : (
        <>
          {errors.length > 0 && (
            <section class="card stop" aria-labelledby="errors">
              <h2 id="errors">{errors.length === 1 ? 'One thing is' : `${errors.length} things are`} wrong</h2>
              <p class="hint">Nothing can be published before that is mended.</p>
              <FindingList findings={errors} kind="error" />
            </section>
          )}
          {(!live || isLive || errors.length === 0) && (
            <section class="card" aria-labelledby="changes" aria-busy={changes === undefined}>
              <h2 id="changes">{live ? `What changes from version ${live.version}` : 'The first version'}</h2>
              {!live && <p>Nothing was published yet. All of your draft is new.</p>}
              {isLive && <p>Nothing: your draft is what is live.</p>}
              {live && !isLive && changes && <Differences difference={changes} />}
            </section>
          )}
          {advice.length > 0 && (
            <section class="card" aria-labelledby="advice">
              <details>
                <summary>
                  <h2 id="advice">
                    {advice.length === 1 ? 'One thing' : `${advice.length} things`} worth a second look
                  </h2>
                </summary>
                <FindingList findings={advice} kind="advice" />
              </details>
            </section>
          )}
          {!isLive && <PublishForm changes={changes} />}
        </>
      )}
      <Versions asksName={isLive || rival !== undefined} />
    </>
  );
};
