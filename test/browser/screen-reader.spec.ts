/** What a screen reader is told in each view: names, roles, states and words, in their order; and nothing of a page that is out of reach. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { control, openTab, quiet } from './fixture.js';
import { call, markedShop, OPENER } from './marked-shop.js';
import { ADS, lines, MORE_ADS, told } from './screen-reader.js';

const SHOP = '<h1>Lamps</h1><a href="/lamps">All lamps</a>';
const DE = { region: 'DE', withdraw: 'stay', pixels: [ADS, MORE_ADS] };
const US = { ...DE, region: 'US-CA' };

/** A shop with this config; `modal` views say nothing of it. */
async function open(config: object, { gpc = false, body = SHOP } = {}): Promise<Page> {
  const { shop } = await markedShop({ config, body });
  const tab = await openTab(gpc ? { gpc: 'force' } : {});
  await tab.goto(shop.url);
  await quiet(tab);
  return tab;
}

const hears = (tab: Page, text: string) => expect.poll(() => told(tab)).toEqual(lines(text));

test('T10.1 a bar is a named region before the page, which stays in reach', async () => {
  const tab = await open(DE);
  await hears(
    tab,
    `
    region "Nothing optional runs until you choose" (We would like to run pixels for chat and video, visit statistics and ads elsewhere. More in our Cookie Notice.)
      heading "Nothing optional runs until you choose"
      We would like to run pixels for chat and video, visit statistics and ads elsewhere. More in our
      link "Cookie Notice"
      .
      button "Reject all"
      button "Accept all"
      button "Choose what to allow"
    heading "Lamps"
    link "All lamps"
    `,
  );
});

test('T10.2 a dialog is modal: of the page nothing is told', async () => {
  const tab = await open({ ...DE, ui: { layout: 'dialog' } });
  await hears(
    tab,
    `
    dialog "Nothing optional runs until you choose" (We would like to run pixels for chat and video, visit statistics and ads elsewhere. More in our Cookie Notice.) [modal]
      heading "Nothing optional runs until you choose"
      We would like to run pixels for chat and video, visit statistics and ads elsewhere. More in our
      link "Cookie Notice" [focused]
      .
      button "Reject all"
      button "Accept all"
      button "Choose what to allow"
    `,
  );
});

test('T10.2 T10.3 preferences: each switch with its name and, in words, its state', async () => {
  const tab = await open(DE, { body: SHOP + OPENER });
  await call(tab, 'choose({ functional: true, marketing: true, ads: false })');
  await tab.click('[data-heed-open]');
  await tab.click('dialog summary');
  await hears(
    tab,
    `
    dialog "Choose what to allow" (Nothing changes until you save. You can come back here at any time. More in our Cookie Notice.) [modal]
      heading "Choose what to allow"
      button "Close without saving"
      Nothing changes until you save. You can come back here at any time. More in our
      link "Cookie Notice"
      .
      heading "Necessary"
      Always on
      Cart, sign-in, security and remembering this choice.
      heading "Functional"
      switch "Functional" (Allowed) [checked true]
        Allowed
      Chat, reviews and videos from other companies.
      heading "Analytics"
      switch "Analytics" (No answer yet) [checked false]
        No answer yet
      Counts visits and finds pages that do not work.
      heading "Marketing"
      switch "Marketing" (Partly) [checked true]
        Partly
      Ads elsewhere that follow from what you looked at here.
      Sells or shares personal data with ad companies.
      group
        DisclosureTriangle "2 pixels" [focused, expanded]
        Ads · Ads Inc.
        Shows what you looked at again.
        1 cookie, 3 months
        switch "Ads" (Refused) [checked false]
          Refused
        More · More Ltd
        switch "More" (Allowed) [checked true]
          Allowed
      button "Download my record"
      button "Reject all"
      button "Accept all"
      button "Save choices"
    `,
  );
  // What is switched is said in the same words.
  await tab.click('[data-heed-name=ads]');
  await expect.poll(() => told(tab)).toContain('    switch "Ads" (Allowed) [focused, checked true]');
  expect(await told(tab)).toContain('  switch "Marketing" (Allowed) [checked true]');
});

test('the notice where things run until a no', async () => {
  const tab = await open(US);
  await hears(
    tab,
    `
    region "What runs on this site" (We run pixels for chat and video, visit statistics and ads elsewhere. Some of this sells or shares personal data; you can opt out. More in our Cookie Notice.)
      heading "What runs on this site"
      We run pixels for chat and video, visit statistics and ads elsewhere. Some of this sells or shares personal data; you can opt out. More in our
      link "Cookie Notice"
      .
      button "Opt out"
      button "OK"
      button "Choose what to allow"
    heading "Lamps"
    link "All lamps"
    `,
  );
});

test('T10.5 the status of a signal is a polite live region', async () => {
  const tab = await open(US, { gpc: true });
  await hears(
    tab,
    `
    status "Opt-out request honored" (Your browser sends Global Privacy Control. We do not sell or share your data; pixels that would are off.) [live polite]
      heading "Opt-out request honored"
      Your browser sends Global Privacy Control. We do not sell or share your data; pixels that would are off.
      button "OK"
      button "Your privacy choices"
    heading "Lamps"
    link "All lamps"
    `,
  );
});

test('T10.5 the words of the status come into a region that is there: of others screen readers say nothing', async () => {
  const { shop } = await markedShop({ config: US, body: SHOP });
  const tab = await openTab({ gpc: 'force' });
  await tab.addInitScript(() => {
    const said: (string | null)[] = [];
    Object.assign(window, { said });
    const note = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) said.push(node.textContent);
    });
    new MutationObserver((_, hosts) => {
      const region = document.querySelector('[data-heed-host]')?.shadowRoot?.querySelector('[role=status]');
      if (!region) return;
      hosts.disconnect();
      note.observe(region, { childList: true, subtree: true });
    }).observe(document, { childList: true, subtree: true });
  });
  await tab.goto(shop.url);
  await expect.poll(() => tab.evaluate('said')).toEqual([expect.stringMatching(/^Your browser sends Global Privacy/)]);
});

test('the opt-out view: what the switch stands for, how it stands, and the second step back', async () => {
  const tab = await open({ ...US, ui: { link: false } }, { gpc: true });
  await call(tab, 'show("opt-out") && 0');
  await tab.click('dialog [data-heed-name=sale]');
  await hears(
    tab,
    `
    dialog "Your privacy choices" (What you switch here counts at once. You need no account, and we treat you no differently. More in our Cookie Notice.) [modal]
      heading "Your privacy choices"
      button "Close"
      What you switch here counts at once. You need no account, and we treat you no differently. More in our
      link "Cookie Notice"
      .
      heading "Sell or share my personal data"
      switch "Sell or share my personal data" (Refused) [checked false]
        Refused
      Ad companies learn what you look at here. These pixels tell them: Ads and More.
      status [live polite]
        Opt-out request honored
        Your browser sends Global Privacy Control. We do not sell or share your data; pixels that would are off.
      group "Allow it after all? Pixels may then sell or share your data for ads elsewhere. Your browser sends Global Privacy Control; allowing would override it." [focused]
        Allow it after all? Pixels may then sell or share your data for ads elsewhere. Your browser sends Global Privacy Control; allowing would override it.
        button "Keep my opt-out"
        button "Allow anyway"
      button "Choose what to allow"
    `,
  );
});

test('a placeholder is a named group, and the embed below it is out of reach; the control comes last', async () => {
  const film =
    '<iframe data-heed="functional" data-src="https://films.localhost/one" title="Film" width="480" height="270"></iframe>';
  const tab = await open(DE, { body: SHOP + film });
  await call(tab, 'choose("none")');
  await hears(
    tab,
    `
    heading "Lamps"
    link "All lamps"
    group "Content from films.localhost" (Purpose: chat and video. Loading it lets films.localhost set cookies and see that you are here.)
      heading "Content from films.localhost"
      Purpose: chat and video.
      Loading it lets films.localhost set cookies and see that you are here.
      button "Show once"
      button "Always allow"
      More in our
      link "Cookie Notice"
      .
    button "Your privacy choices"
    `,
  );
});

test('a page that should load again is said to be one, after the answer', async () => {
  const tab = await open({ ...DE, withdraw: 'ask' }, { body: SHOP + OPENER });
  await call(tab, 'choose("all")');
  await tab.waitForFunction('window.ran?.length === 3');
  await tab.click('[data-heed-open]');
  await tab.click(control('reject'));
  await hears(
    tab,
    `
    region "Some pixels keep running until this page loads again" (Your choice is saved. They stop when the page starts afresh.)
      heading "Some pixels keep running until this page loads again"
      Your choice is saved. They stop when the page starts afresh.
      button "Later"
      button "Reload now"
    heading "Lamps"
    link "All lamps"
    button "Privacy" [focused]
    status [live polite]
      Your choice is saved. Some pixels keep running until this page loads again
    `,
  );
});
