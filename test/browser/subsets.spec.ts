/** What a visitor allowed is what runs: no category brings another with it. */
import { expect, test } from 'vitest';
import { asked, EVERY_PATH, everyMark } from './every-mark.js';
import { control, openTab, page, quiet, site, thirdParty } from './fixture.js';

const CATEGORIES = ['functional', 'analytics', 'marketing'];
const subsets = Array.from({ length: 2 ** CATEGORIES.length }, (_, bits) =>
  CATEGORIES.filter((_, at) => bits & (1 << at)),
);

test.each(subsets.map((subset) => [subset.join(' and ') || 'nothing', subset] as const))(
  'T1.2 with %s switched on exactly their third parties are contacted, now and on the next page',
  async (_, subset) => {
    const parties = await Promise.all(CATEGORIES.map((category) => thirdParty(category)));
    const marks = CATEGORIES.map((category, at) => everyMark(parties[at] as { url: string }, category));
    const html = page({ config: { region: 'DE' }, body: marks.join('') });
    const shop = await site({ pages: { '/': html, '/next': html } });
    const expected = CATEGORIES.map((category) => (subset.includes(category) ? EVERY_PATH : []));
    const tab = await openTab();
    await tab.goto(shop.url);
    await tab.click(control('choose'));
    for (const category of subset) await tab.click(`[data-heed-name="${category}"]`);
    await tab.click(control('save'));
    await expect.poll(() => parties.map(asked)).toEqual(expected);

    for (const { log } of parties) log.length = 0;
    await tab.goto(`${shop.url}/next`);
    await expect.poll(() => parties.map(asked)).toEqual(expected);
    await quiet(tab);
    expect(parties.map(asked)).toEqual(expected);
  },
);
