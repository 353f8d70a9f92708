/** Starts a preview in its frame: puts the visitor on, writes the page with the draft's Heed first, and tells what becomes of it. */
import { resolveConfig } from '../config.js';
import type { Told } from '../inspector/seen.js';
import type { Consent } from '../types.js';
import { configFor } from './config-for.js';
import { fenceOf } from './fence.js';
import { keepIn } from './keep-in.js';
import { pageOf } from './page-of.js';
import { keptBy } from './past.js';
import { putOn } from './put-on.js';
import { samplePage } from './sample-page.js';
import type { News, Setup, Wish } from './setup.js';
import { watchPage } from './watch-page.js';

export const start = ({ config: draft, visitor, page, sites, kept }: Setup, port: MessagePort): void => {
  const tell = (news: News) => port.postMessage(news);
  const shown = page ?? { url: location.href, html: samplePage(draft, visitor.language) };
  const { hostname } = new URL(shown.url);
  const config = configFor(draft, visitor, hostname);
  const policy = resolveConfig(config, hostname);
  putOn(visitor, kept ?? keptBy(policy, visitor.past, Date.now()), (now) => tell({ kept: now }));

  const told: Told[] = [];
  const sdk = new URL('../heed/', location.href).href;
  const { text, out } = pageOf(shown, sdk, fenceOf(sdk, page ? sites : []));
  let handle: Consent | undefined;
  // This takes every listener off the document; those of a preview come after it.
  document.open();
  const watch = watchPage({ policy, region: visitor.region, page: shown.url, out, told }, tell);
  keepIn((went) => tell({ went }));
  document.addEventListener('DOMContentLoaded', () => handle ?? tell({ failed: true }));
  port.onmessage = ({ data }: MessageEvent<Wish>) => void handle?.show(data.show).catch(() => tell({ failed: true }));
  window.heedConfig = {
    ...config,
    onError: (error) =>
      void told.push({ at: Date.now(), code: `${(error as { code?: string }).code ?? ''}`, message: error.message }),
  };
  window.heed = [
    (consent) => {
      handle = consent;
      watch(consent);
    },
  ];
  document.write(text);
  document.close();
};
