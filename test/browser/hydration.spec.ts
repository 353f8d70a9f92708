/** What a server drew in each framework is taken over without a warning: first as it was drawn, for anyone, then as it is for this visitor. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawApp, frameworks } from './drawn-app.js';
import { visit } from './example.js';
import { control, page, quiet, site } from './fixture.js';

const WORDS = {
  nobody: null,
  'who allowed all': 'accept',
  'who refused all': 'reject',
  'who sends GPC': null,
};

describe.each(Object.keys(frameworks))('%s', (name) => {
  let app: Awaited<ReturnType<typeof drawApp>>;
  beforeAll(async () => {
    app = await drawApp(name);
  });

  test('T9.3 a server draws what holds for everybody', () => {
    expect(app.drawn.replace(/<!--.*?-->/g, '')).toMatch(
      /Not asked yet<\/p>.*The map waits\..*data-heed-open="preferences"/s,
    );
    expect(app.drawn).not.toContain('Mill Lane');
  });

  test.each(Object.entries(WORDS))(
    'T9.3 it is taken over for a visitor %s without a word in the console',
    async (who, word) => {
      const { tab, said } = await visit(who === 'who sends GPC' ? { gpc: 'force' } : {});
      const shop = await site({
        pages: {
          '/': page({
            config: { region: 'DE' },
            head: app.head,
            body: `<div id="app">${app.drawn}</div><script type="module" src="/app.js"></script>`,
          }),
          '/plain': page({ config: { region: 'DE' } }),
          '/app.js': readFileSync(app.script, 'utf8'),
        },
      });
      if (word) {
        await tab.goto(`${shop.url}/plain`);
        await tab.click(control(word));
        await quiet(tab);
      }
      // All that stood there, and whether the elements stayed the same.
      await tab.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const note = () => {
          const line = document.querySelector('#decided');
          if (!line) return;
          Object.assign(window, { line: (window as { line?: Element }).line ?? line });
          const text = `${line.textContent} ${document.querySelector('#map') ? 'map' : 'no map'}`;
          if (text !== seen.at(-1)) seen.push(text);
        };
        new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
      });
      await tab.goto(shop.url);
      const live = {
        accept: 'Allowed: necessary, functional, analytics, marketing map',
        reject: 'Allowed: necessary no map',
      }[word ?? ''];
      const last = live ?? `Not asked yet${who === 'who sends GPC' ? ', with GPC' : ''} no map`;
      await expect.poll(() => tab.evaluate('seen.at(-1)')).toBe(last);
      if (!word) await tab.waitForSelector(control('accept'));
      await quiet(tab);
      const drawn = 'Not asked yet no map';
      expect(await tab.evaluate('seen')).toEqual(last === drawn ? [drawn] : [drawn, last]);
      expect(await tab.evaluate('line === document.querySelector("#decided")')).toBe(true);
      expect(said).toEqual([]);
      // It lives: the link works, and what is said is drawn.
      await tab.click('[data-heed-open]');
      await tab.click(`dialog ${control('reject')}`);
      await expect.poll(() => tab.textContent('#decided')).toMatch(/^Allowed: necessary(, with GPC)?$/);
      expect(said).toEqual([]);
    },
  );
});
