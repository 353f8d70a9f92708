/** What a screen reader is told in the slots of a page. */
import { expect, test } from 'vitest';
import { openTab, page, quiet, site } from './fixture.js';
import { call } from './marked-shop.js';
import { ADS, lines, MORE_ADS, told } from './screen-reader.js';

const DE = { region: 'DE', pixels: [ADS, MORE_ADS] };

test('slots: a table for each category with its heads, and the status of this visitor', async () => {
  const slot = (name: string) => `<div data-heed-show="${name}"></div>`;
  const shop = await site({ pages: { '/': page({ config: DE, body: slot('status') + slot('notice') }) } });
  const tab = await openTab();
  await tab.goto(shop.url);
  await call(tab, 'choose("none")');
  await quiet(tab);
  const all = await told(tab);
  expect(all.slice(0, 3)).toEqual(
    lines(`
      status [live polite]
        Opt-out request honored
        Your browser sends neither Global Privacy Control nor Do Not Track. You opted out. We do not sell or share your data; pixels that would are off.
    `),
  );
  expect(all.slice(all.indexOf('heading "Marketing"'))).toEqual(
    lines(`
      heading "Marketing"
      Ads elsewhere that follow from what you looked at here.
      Sells or shares personal data with ad companies.
      Now: off, refused by you
      table "Marketing: what is kept in your browser"
        caption
          Marketing: what is kept in your browser
        columnheader "Cookie or storage key"
        columnheader "What for"
        columnheader "Kept for"
        rowheader "Ads · Ads Inc."
        cell "Shows what you looked at again."
        rowheader "_ ads cookie"
          _ads cookie
        cell "Knows you again."
        cell "3 months"
        rowheader "More · More Ltd"
        cell "It keeps nothing in your browser that we know of."
      Version 1 of this Cookie Notice.
    `),
  );
});
