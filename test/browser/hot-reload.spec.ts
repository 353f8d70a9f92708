/** Vite's development server on copies of the examples: what is edited while a page runs leaves it with one handle, one banner, and the visitor's choice. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import type { Page } from 'playwright';
import { createServer, type InlineConfig } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { resolveByName } from '../../demo/resolve-by-name.mjs';
import { visit } from './example.js';
import { control, quiet } from './fixture.js';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const act of undo.splice(0).reverse()) await act();
});

/** A copy of the example, served as one develops it. `edit` changes a file of it, as an editor does. */
async function develop(name: string, settings: InlineConfig) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(root('demo/example-config.mjs'), join(folder, 'example-config.mjs'));
  cpSync(root(`demo/${name}`), join(folder, name), { recursive: true });
  // It leads to one that is not copied.
  rmSync(join(folder, name, 'tsconfig.json'), { force: true });
  symlinkSync(root('node_modules'), join(folder, 'node_modules'));
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, name, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing of ${file} was changed.`);
    writeFileSync(path, after);
  };
  edit('index.html', (text) => text.replace(/<link.*css">/, ''));
  const open = async () => {
    const server = await createServer({
      root: join(folder, name),
      cacheDir: join(folder, 'cache'),
      configFile: false,
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', fs: { strict: false } },
      ...settings,
      plugins: [
        resolveByName,
        {
          name: 'quiet',
          configureServer({ middlewares }) {
            // Records, and the icon that browsers ask for.
            for (const path of ['/consent-records', '/favicon.ico'])
              middlewares.use(path, (_, answer) => void answer.writeHead(204).end());
          },
        },
        ...(settings.plugins ?? []),
      ],
    });
    await server.listen();
    undo.push(() => server.close());
    return `http://shop.localhost:${new URL(server.resolvedUrls?.local[0] ?? '').port}`;
  };
  return { edit, open };
}

/** What there is of ours on the page, and what the visitor is known to have said. */
const state = (tab: Page) =>
  tab.evaluate(() => ({
    hosts: document.querySelectorAll('[data-heed-host]').length,
    decided: document.querySelector('#decided')?.textContent,
    region: (window.heed as { decision?: { region: string } }).decision?.region,
  }));

test('T9.2 React: a component and the module that opens Heed are edited while the page runs', async () => {
  const { edit, open } = await develop('react', {
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: true } },
  });
  // Nothing was drawn by a server here. As React’s own refresh does, what is drawn is drawn anew with what was edited.
  edit('browser.tsx', (text) =>
    text
      .replace('hydrateRoot', 'createRoot')
      .replace(/const app = \(([\s\S]*?)\);/, 'const appOf = (App) => ($1);')
      .replace(
        /hydrateRoot\((.*), app\);/,
        'const root = createRoot($1); root.render(appOf(App)); import.meta.hot.accept("./app.js", (next) => root.render(appOf(next.App)));',
      ),
  );
  const { tab, said } = await visit();
  await tab.goto(await open());
  await tab.waitForSelector(control('accept'));
  await tab.evaluate('window.same = heed');

  edit('app.tsx', (text) => text.replace('Lamps for small hours', 'Lamps for long nights'));
  await tab.waitForSelector('h1 >> text=Lamps for long nights');
  await tab.waitForSelector(control('accept'));
  await quiet(tab);
  expect(await state(tab)).toEqual({ hosts: 1, decided: 'Not asked yet', region: 'DE' });
  expect(await tab.evaluate('same === heed')).toBe(true);

  await tab.click(control('reject'));
  await expect.poll(() => tab.textContent('#decided')).toBe('Allowed: necessary');
  edit('consent.ts', (text) => text.replace("'DE'", "'FR'"));
  await expect.poll(() => state(tab)).toEqual({ hosts: 0, decided: 'Allowed: necessary', region: 'FR' });
  // The page itself was not loaded again, and what is said now is drawn.
  expect(await tab.evaluate('same !== heed && same.allows("analytics")')).toBe(false);
  await tab.click('footer button');
  await tab.click(`dialog ${control('accept')}`);
  await expect.poll(() => tab.textContent('#decided')).toBe('Allowed: necessary, functional, analytics');
  await quiet(tab);
  expect((await state(tab)).hosts).toBe(0);
  expect(said).toEqual([]);
});

test('T9.2 Vue: a component and the module that opens Heed are edited while the page runs', async () => {
  const { edit, open } = await develop('vue', { plugins: [vue()] });
  const { tab, said } = await visit();
  await tab.goto(await open());
  await tab.waitForSelector(control('accept'));
  await tab.evaluate('window.same = heed');

  edit('app.vue', (text) => text.replace('Lamps for small hours', 'Lamps for long nights'));
  await tab.waitForSelector('h1 >> text=Lamps for long nights');
  await quiet(tab);
  expect(await state(tab)).toEqual({ hosts: 1, decided: 'Not asked yet', region: 'DE' });
  expect(await tab.evaluate('same === heed')).toBe(true);

  // Its script, so that the component is made anew and not only drawn.
  edit('app.vue', (text) =>
    text.replace('const { decision } = useConsent();', 'const { decision } = useConsent();\nwindow.edited = true;'),
  );
  await tab.waitForFunction('window.edited');
  await tab.click(control('reject'));
  await expect.poll(() => tab.textContent('#decided')).toBe('Allowed: necessary');
  expect(await tab.evaluate('same === heed')).toBe(true);

  // Vite loads the page again for a module that takes no edits itself.
  edit('browser.js', (text) => text.replace('createConsent(config)', "createConsent({ ...config, region: 'FR' })"));
  await expect
    .poll(() => state(tab).catch(() => null))
    .toEqual({ hosts: 0, decided: 'Allowed: necessary', region: 'FR' });
  expect(said).toEqual([]);
});
