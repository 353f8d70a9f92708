/** Every language of ours, and how a page that stays where it is comes to speak it. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';

/** Files of languages; others are other names of these. */
export const TAGS = readdirSync(new URL('../../src/messages', import.meta.url))
  .map((file) => /^(?!en\b)([a-z]{2,3}(-(br|hant))?)\.ts$/.exec(file)?.[1] ?? '')
  .filter(Boolean);

/** Changes the page's language at run time; views follow once they could be opened. */
export const speak = (tab: Page, lang: string): Promise<void> =>
  tab.locator('html').evaluate((html, lang) => html.setAttribute('lang', lang), lang);

const speakEach = async <A, T>(tags: string[], look: (arg: A) => T, arg: A): Promise<[string, T][]> => {
  const host = document.querySelector('[data-heed-host]') as HTMLElement;
  const found: [string, T][] = [];
  for (const tag of tags) {
    const isDrawn = new Promise<void>((done) => {
      const look = () => host.lang.toLowerCase() === tag && done();
      // The view is drawn in the same task, before anyone is told.
      new MutationObserver(look).observe(host, { attributeFilter: ['lang'] });
      look();
    });
    document.documentElement.lang = tag;
    await isDrawn;
    found.push([tag, look(arg)]);
  }
  return found;
};

/** What is seen of the open view in each language, one after the other; `look` runs on the page. */
export const inEach = <A, T>(tab: Page, tags: string[], look: (arg: A) => T, arg: A): Promise<[string, T][]> =>
  tab.evaluate(`(${speakEach})(${JSON.stringify(tags)}, ${look}, ${JSON.stringify(arg)})`);
