/** What the views say and send, drawn in a pretended document; looks and focus are tested in browsers. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Choice, Decision, Policy, Ui } from '../../../src/types.js';
import { mount } from '../../../src/ui/mount.js';
import { fakeDecision, fakeDoor, fakePolicy } from './fake-door.js';

const signals = { gpc: true, dnt: null, raw: { gpc: 'true', dnt: null }, conflict: false };
const conflict = {
  regime: 'opt-out',
  ask: 'conflict',
  signals,
  choice: { notice: '2', allowed: {} },
} as Partial<Decision>;

// A pretended document lays nothing out: give its dialogs the box that they have in a browser.
HTMLDialogElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList;

let ui: Ui;
const host = () => document.querySelector('[data-heed-host]');
const find = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const click = (name: string) => find(`[data-heed-action=${name}]`)?.click();
const text = () => find('.card')?.textContent ?? '';
let stop = () => {};
const start = (decision: Partial<Decision> = {}, policy: Partial<Policy> = {}, yes = false) => {
  const fake = fakeDoor(fakeDecision(decision, yes), fakePolicy(policy));
  ui = mount(fake.door);
  stop = fake.stop;
  return fake;
};

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

describe('the host', () => {
  it('stands before the body, without id, class or style', () => {
    start();
    expect(host()?.nextElementSibling).toBe(document.body);
    expect(host()?.getAttributeNames().sort()).toEqual(['data-heed-host', 'data-nosnippet', 'dir', 'lang']);
  });

  it('is not there when nothing is asked, or nothing of ours may be shown unasked', () => {
    start({ ask: null });
    expect(host()).toBeNull();
    stop();
    start({}, { ui: false });
    expect(host()).toBeNull();
  });
});

describe('the banner', () => {
  it('offers accept and reject as the same element with the same class', () => {
    start();
    const [accept, reject] = ['accept', 'reject'].map((name) => find(`[data-heed-action=${name}]`));
    expect(accept?.tagName).toBe(reject?.tagName);
    expect(accept?.className).toBe(reject?.className);
    expect([accept?.textContent, reject?.textContent]).toEqual(['Accept all', 'Reject all']);
  });

  it('is gone before the word is taken', () => {
    const { said } = start();
    click('reject');
    expect(said).toMatchObject([{ word: 'none', how: { view: 'banner' }, named: false, visible: false }]);
  });

  it('names an enforced signal, and only then lets accept override it', () => {
    const { said } = start({ signals });
    expect(text()).toContain('Global Privacy Control');
    click('accept');
    expect(said[0]?.named).toBe(true);
  });

  it('tells which words it showed', async () => {
    const { said } = start();
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    click('accept');
    expect(said[0]?.how.shown).toBe(Buffer.from(bytes).toString('hex'));
  });

  it('does not claim that nothing runs when an earlier choice is in force', async () => {
    start({ choice: { notice: '1' } as Choice });
    await expect.poll(() => text()).toContain('Our Cookie Notice has changed');
    expect(text()).not.toContain('Nothing optional runs');
  });

  it('follows what happens elsewhere', () => {
    const { set } = start();
    set({ ask: null });
    expect(host()).toBeNull();
    set({ ask: 'banner' });
    expect(find('[data-heed-action=accept]')).not.toBeNull();
  });

  it('never links to what is no web page or mail address', () => {
    start({}, { notice: { url: 'java\nscript:alert(1)', version: '2', privacyUrl: 'mailto:a@b.test' } });
    expect([...(host()?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      'mailto:a@b.test',
    ]);
    expect(text()).toContain('Cookie Notice');
  });
});

describe('the notice and the conflict', () => {
  it('opts out of everything that sells, and of nothing else', async () => {
    const { said } = start({ regime: 'opt-out', ask: 'notice' }, {}, true);
    await expect.poll(() => find('[data-heed-action=opt-out]')).not.toBeNull();
    click('opt-out');
    expect(said).toMatchObject([{ word: { sale: false, marketing: false }, how: { view: 'notice' } }]);
  });

  it('takes OK for seen, never for a yes', async () => {
    const { said } = start({ regime: 'notice', ask: 'notice' }, {}, true);
    await expect.poll(() => find('[data-heed-action=ok]')).not.toBeNull();
    expect(find('[data-heed-action=opt-out]')).toBeNull();
    click('ok');
    expect(said[0]?.word).toEqual({});
  });

  it.each([
    ['keep', { sale: false, marketing: false }, false],
    ['override', { sale: true, marketing: true }, true],
  ])('asks once in a conflict: %s', async (action, word, named) => {
    const { said } = start(conflict);
    await expect.poll(() => find(`[data-heed-action=${action}]`)).not.toBeNull();
    click(action);
    expect(said).toMatchObject([{ word, named, how: { view: 'notice' } }]);
  });
});

describe('preferences', () => {
  const checked = (name: string) => find(`[data-heed-name=${name}]`)?.getAttribute('aria-checked');

  it('starts with everything optional off in opt-in, and closes without saving', async () => {
    const { said } = start();
    const closed = ui.show('preferences');
    await expect.poll(() => find('dialog')).not.toBeNull();
    expect(['functional', 'analytics', 'marketing', 'meta'].map(checked)).toEqual(Array(4).fill('false'));
    find('[data-heed-name=analytics]')?.click();
    click('close');
    await closed;
    expect(said).toEqual([]);
    expect(find('[data-heed-action=accept]')).not.toBeNull();
  });

  it('saves an answer for every category, and for the pixels that differ', async () => {
    const { said } = start();
    void ui.show('preferences');
    await expect.poll(() => find('dialog')).not.toBeNull();
    find('[data-heed-name=mixpanel]')?.click();
    expect(find('[data-heed-name=analytics]')?.textContent).toBe('Partly');
    click('save');
    expect(said[0]?.word).toEqual({
      functional: false,
      analytics: true,
      posthog: false,
      marketing: false,
      sale: false,
    });
    expect(said[0]?.how.view).toBe('preferences');
  });

  it.each([
    [true, true],
    [false, false],
  ])('overrides a signal only where something it refuses is switched on: %s', async (on, named) => {
    const { said } = start({ regime: 'opt-out', ask: null, signals });
    void ui.show('preferences');
    await expect.poll(() => find('dialog')).not.toBeNull();
    expect(text()).toContain('Your browser sends Global Privacy Control.');
    if (on) find('[data-heed-name=marketing]')?.click();
    click('save');
    expect(said).toMatchObject([{ named, word: { sale: on } }]);
  });
});

describe('covers of held embeds', () => {
  const embed = (names: string) => {
    const frame = document.createElement('iframe');
    frame.dataset.heed = names;
    frame.dataset.src = 'https://www.video.test/embed/1';
    document.body.append(frame);
    return frame;
  };
  const cover = (frame: Element) => frame.nextElementSibling?.shadowRoot;

  it('stands beside the embed, says who it is from, and goes with the next list', async () => {
    const { said } = start({ ask: null });
    const frame = embed('marketing');
    ui.embeds([frame]);
    await expect.poll(() => cover(frame)?.textContent).toContain('video.test');
    expect(frame.inert).toBe(true);
    cover(frame)?.querySelector<HTMLElement>('[data-heed-action=always]')?.click();
    expect(said).toMatchObject([{ word: { marketing: true }, named: false }]);
    ui.embeds([]);
    await expect.poll(() => cover(frame)).toBeUndefined();
    expect(frame.inert).toBe(false);
  });

  it('shows once without a word', async () => {
    const { said, shownOnce } = start({ ask: null });
    const frame = embed('posthog');
    ui.embeds([frame]);
    await expect.poll(() => cover(frame)?.textContent).toContain('PostHog');
    cover(frame)?.querySelector<HTMLElement>('[data-heed-action=once]')?.click();
    await expect.poll(() => shownOnce).toEqual([frame]);
    expect(said).toEqual([]);
  });
});

it('takes everything away when it is stopped', async () => {
  const sheets = document.adoptedStyleSheets.length;
  const { listeners } = start();
  void ui.show('preferences');
  await expect.poll(() => find('dialog')).not.toBeNull();
  stop();
  expect([host(), listeners.size, document.adoptedStyleSheets.length]).toEqual([null, 0, sheets]);
});
