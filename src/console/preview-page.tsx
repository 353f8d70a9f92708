/** The draft as a visitor meets it, before it goes live: the real Heed on a page, and what it holds and releases, and why. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { News, Setup } from '../preview/setup.js';
import { useDesk } from './desk.js';
import { FindingList } from './finding-list.js';
import { Head } from './head.js';
import { useLook } from './look.js';
import { PreviewBar } from './preview-bar.js';
import { PreviewForm } from './preview-form.js';
import { type Ask, PreviewFrame } from './preview-frame.js';
import { PreviewOutcome } from './preview-outcome.js';
import { PreviewPlace } from './preview-place.js';
import { PreviewSeen } from './preview-seen.js';
import { PreviewViews } from './preview-views.js';
import { previewWords } from './preview-words.js';
import { useShopPage } from './use-shop-page.js';

type Outcome = Extract<News, { model: unknown }>;

export const PreviewPage = () => {
  const { draft, catalogue, verdict, say } = useDesk();
  const { config } = draft;
  const [look, change] = useLook(typeof config.region === 'string' ? config.region : '');
  const shop = useShopPage(look.page === 'shop', look.address);
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<Outcome & { of: Setup }>();
  const [failed, setFailed] = useState<Setup>();
  const open = useRef<Ask>(() => {});
  const { region, gpc, dnt, language, past } = look;
  const isWrong = verdict.errors.length > 0;
  const page = look.page === 'shop' ? shop.page : undefined;
  const setup = useMemo<Setup | undefined>(
    () =>
      isWrong || (look.page === 'shop' && !page)
        ? undefined
        : {
            config: { ...config, pixels: catalogue.resolveUses(config.pixels ?? []) },
            visitor: { region, gpc, dnt, language, past },
            page,
            sites: shop.sites ?? [],
          },
    [isWrong, config, region, gpc, dnt, language, past, look.page, page, page && shop.sites, round],
  );
  const hear = (news: News) => {
    if (!setup) return;
    if ('model' in news) setOutcome({ ...news, of: setup });
    else if ('failed' in news) setFailed(setup);
    else if ('went' in news) {
      const isNear = page && shop.sites?.includes(new URL(news.went).origin);
      if (isNear) change({ address: news.went });
      else say(`That link would lead to ${news.went}. The preview stays here.`);
    }
  };
  const now = outcome?.of === setup ? outcome : undefined;
  return (
    <>
      <Head title="Preview">
        Your draft as a visitor meets it. Answer in it as they would. Nobody else hears of it: no pixel loads, and
        nothing is recorded.
      </Head>
      {isWrong ? (
        <section class="card stop" aria-labelledby="errors">
          <h2 id="errors">
            {verdict.errors.length === 1 ? 'One thing is' : `${verdict.errors.length} things are`} wrong
          </h2>
          <p class="hint">There is nothing to see before that is mended.</p>
          <FindingList findings={verdict.errors} kind="error" />
        </section>
      ) : (
        <div class={`preview ${look.width}`}>
          <section class="card stage" aria-label="The page">
            <PreviewBar
              look={look}
              change={change}
              restart={() => {
                setRound(round + 1);
                say('A visitor comes anew.');
              }}
            />
            {setup ? (
              <PreviewFrame
                setup={setup}
                width={look.width}
                hear={hear}
                ready={(ask) => {
                  open.current = ask;
                }}
              />
            ) : (
              <p class="empty">{shop.busy ? 'One moment …' : 'There is no page to show yet.'}</p>
            )}
            {now && <PreviewViews decision={now.decision} open={(view) => open.current(view)} />}
          </section>
          <div class="beside">
            <PreviewForm look={look} change={change} />
            <PreviewPlace look={look} change={change} shop={shop} />
          </div>
          <div class="beside">
            <section class="card" aria-labelledby="outcome">
              <h2 id="outcome">What runs, and why</h2>
              <p role="status">
                {now && previewWords(now.model, now.decision)}
                {setup &&
                  failed === setup &&
                  'Heed did not start here. Its files are missing beside this console, or too old.'}
              </p>
              {now && <PreviewOutcome model={now.model} />}
            </section>
            {now && <PreviewSeen model={now.model} isShop={page !== undefined} />}
          </div>
        </div>
      )}
    </>
  );
};
