/** What is around every page: where one can go, what is live, the way back, and the way to publish. */
import type { ComponentType } from 'preact';
import { isSame } from '../is-same.js';
import { AsideDraft } from './aside-draft.js';
import { ConnectionsPage } from './connections-page.js';
import { useDesk } from './desk.js';
import { Icon } from './icon.js';
import { NumbersPage } from './numbers-page.js';
import { PixelsPage } from './pixels-page.js';
import { PreviewPage } from './preview-page.js';
import { PublishPage } from './publish-page.js';
import { RulesPage } from './rules-page.js';
import { PAGES, type Page, pageOf } from './settings.js';
import { timeWords } from './time-words.js';
import { WordsPage } from './words-page.js';

/** What stands in the row of pages, and below it. */
const SHOWN: Readonly<Record<Page, { label: string; Content: ComponentType }>> = {
  pixels: { label: 'Pixels', Content: PixelsPage },
  words: { label: 'Words and looks', Content: WordsPage },
  rules: { label: 'Rules', Content: RulesPage },
  connections: { label: 'Connections', Content: ConnectionsPage },
  preview: { label: 'Preview', Content: PreviewPage },
  publish: { label: 'Publish', Content: PublishPage },
  numbers: { label: 'Numbers', Content: NumbersPage },
};

const Nav = ({ page }: { page: Page }) => {
  const { errors } = useDesk().verdict;
  const count = (one: Page) => errors.filter(({ path }) => pageOf(path) === one).length;
  return (
    <nav aria-label="Console">
      {PAGES.map((one) => (
        <a key={one} href={`#/${one}`} aria-current={one === page ? 'page' : undefined}>
          {SHOWN[one].label}
          {count(one) > 0 && (
            <span class="badge">
              {count(one)}
              <span class="unseen"> {count(one) === 1 ? 'error' : 'errors'}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
};

const Bar = ({ page, said }: { page: Page; said: string }) => {
  const { draft, live, rival, act, say } = useDesk();
  const { past, future, config } = draft;
  const same = live && isSame(live.config, config);
  const go = (way: 'undo' | 'redo', what: string) => {
    act({ act: way });
    say(`${way === 'undo' ? 'Undone' : 'Done again'}: ${what}.`);
  };
  const [last, next] = [past.at(-1)?.what, future.at(-1)?.what];
  return (
    <div class="bottom">
      <div class="words">
        <b>
          {rival
            ? `${rival.theirs.by || 'Somebody'} published version ${rival.theirs.version} meanwhile`
            : same
              ? `As version ${live.version}, which is live`
              : 'Changed, not published'}
        </b>
        <p role="status">{said}</p>
      </div>
      <div class="acts">
        <button type="button" class="button line small" disabled={!last} onClick={() => go('undo', last ?? '')}>
          <Icon name="undo" />
          <span>Undo</span>
          <span class="unseen"> {last}</span>
        </button>
        <button type="button" class="button line small" disabled={!next} onClick={() => go('redo', next ?? '')}>
          <Icon name="redo" />
          <span>Redo</span>
          <span class="unseen"> {next}</span>
        </button>
        {page !== 'publish' && (
          <a class="button" href="#/publish">
            {rival ? 'See both' : 'Review'}
          </a>
        )}
      </div>
    </div>
  );
};

export const Shell = ({ page, said, leave }: { page: Page; said: string; leave: () => void }) => {
  const { live, draft } = useDesk();
  const { Content } = SHOWN[page];
  return (
    <div class="shell">
      <div class="side-bar">
        <p class="brand">Heed</p>
        {draft.config.site && <p class="site">{draft.config.site}</p>}
        <Nav page={page} />
        <div class="live">
          {live ? (
            <p>
              <b>Version {live.version}</b> is live
              <br />
              {live.by}, {timeWords(live.at)}
            </p>
          ) : (
            <p>Nothing was published yet</p>
          )}
          <button type="button" class="button quiet" onClick={leave}>
            Sign out
          </button>
        </div>
      </div>
      <main>
        <AsideDraft />
        <Content key={page} />
      </main>
      <Bar page={page} said={said} />
    </div>
  );
};
