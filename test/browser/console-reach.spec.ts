/** Whoever comes by keyboard, by screen reader, with a small screen or a thumb can do everything in the console. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { consoleServer, START } from './open-console.js';

const server = consoleServer();
beforeAll(async () => {
  await server.publish(START);
  await server.publish({
    ...START,
    regimes: { 'US-CA': 'opt-in' },
    exempt: { GB: ['analytics'] },
    signals: { gpc: { US: 'enforce', '*': 'report' } },
    pixels: [
      { use: 'google-analytics-4', category: 'necessary' },
      {
        id: 'map',
        name: 'Map',
        vendor: 'Maps Ltd',
        category: 'functional',
        cookies: [{ name: 'm', purpose: 'Place' }],
      },
    ].map((row) => ('use' in row ? { ...row, id: 'G-1' } : row)),
  });
});

const PAGES = ['#/pixels/pixels[0]', '#/pixels/pixels[1]', '#/words', '#/rules', '#/publish', '#/numbers'];

/** Every part that folds is open, so that nothing escapes. */
const open = async (hash: string, width: number): Promise<Page> => {
  const tab = await server.open(hash, { context: { viewport: { width, height: 900 } } });
  await tab.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  if (hash === '#/publish') await tab.getByRole('heading', { name: 'Versions' }).waitFor();
  return tab;
};

describe.each(PAGES)('%s', (hash) => {
  test.each([1440, 768, 320])('fits a screen of %d pixels, with controls that a thumb can hit', async (width) => {
    const tab = await open(hash, width);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, nav a, a.button')]
        .map((element) => {
          const box =
            (element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : element) ?? element;
          const { width: wide, height } = box.getBoundingClientRect();
          return { what: element.outerHTML.slice(0, 90), wide, height };
        })
        .filter(({ wide, height }) => wide < 43.9 || height < 43.9),
    );
    expect(small).toEqual([]);
  });

  test('names every control', async () => {
    const tab = await open(hash, 1024);
    const nameless = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('button, input, select, textarea, a, fieldset')]
        .filter((element) => {
          const words = [
            element.getAttribute('aria-label'),
            ...[...(element.labels ?? [])].map((label) => label.textContent),
            element.matches('button, a') ? element.textContent : '',
            element.querySelector('legend')?.textContent,
          ];
          return !words.some((word) => word?.trim());
        })
        .map((element) => element.outerHTML),
    );
    expect(nameless).toEqual([]);
    const dangling = await tab.evaluate(() =>
      [...document.querySelectorAll('[aria-describedby], [aria-controls], [aria-labelledby]')].flatMap((element) =>
        ['aria-describedby', 'aria-labelledby']
          .flatMap((name) => element.getAttribute(name)?.split(' ') ?? [])
          .filter((id) => !document.getElementById(id)),
      ),
    );
    expect(dangling).toEqual([]);
    const ids = await tab.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('shows where the focus is, and hides it behind nothing', async () => {
    const tab = await open(hash, 768);
    const count = await tab.evaluate(
      () => document.querySelectorAll('button, input, select, textarea, summary, a').length,
    );
    const seen = new Set<string>();
    for (let step = 0; step < count + 5; step++) {
      await tab.keyboard.press('Tab');
      const { key, ring, hidden } = await tab.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const bar = document.querySelector('.bottom');
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const top = bar?.getBoundingClientRect().top ?? innerHeight;
        const isFree = bar?.contains(element) || element === document.body || (box.top < top - 2 && box.bottom > 2);
        return {
          key: element.outerHTML.slice(0, 120),
          ring:
            element === document.body || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
          hidden: !isFree,
        };
      });
      expect({ key, ring, hidden }).toEqual({ key, ring: true, hidden: false });
      seen.add(key);
    }
    expect(seen.size).toBeGreaterThan(count * 0.6);
  });
});
