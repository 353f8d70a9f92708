/** What the opt-out view says for every reason, and what its switches say to the core. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Decision, Policy } from '../../../src/types.js';
import { openOptOut } from '../../../src/ui/opt-out.js';
import { rightsOf } from '../../../src/ui/rights.js';
import { fakeDecision, fakeDoor, fakePolicy } from './fake-door.js';

HTMLDialogElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList;

const categories = {
  necessary: { necessary: true, sale: false },
  analytics: { necessary: false, sale: false, sensitive: true },
  marketing: { necessary: false, sale: true },
  nearby: { necessary: false, sale: true, sensitive: true },
};

let stop = () => {};
afterEach(() => stop());

const start = async (decision: Partial<Decision>, policy: Partial<Policy> = {}) => {
  const fake = fakeDoor(fakeDecision({ regime: 'opt-out', ask: null, ...decision }), fakePolicy(policy));
  const closed = openOptOut(fake.door);
  stop = fake.stop;
  await expect.poll(() => root()?.firstElementChild).toBeTruthy();
  return { ...fake, closed };
};
const root = () => document.querySelector('[data-heed-opt-out]')?.shadowRoot;
const find = (selector: string) => root()?.querySelector<HTMLElement>(selector);

const gpc = { gpc: true, dnt: null, raw: { gpc: 'true', dnt: null }, conflict: false };

it.each<[string, Partial<Decision>, RegExp]>([
  ['choice', { why: { sale: 'choice' } }, /^Opt-out request honored You opted out\. We do not sell/],
  ['signal', { why: { sale: 'signal' }, signals: gpc }, /^Opt-out request honored Your browser sends Global Privacy/],
  ['memory', { why: { sale: 'memory' } }, /^Opt-out request honored Your browser asked for it before/],
  ['minors', { why: { sale: 'minors' } }, /^It is off for everyone under 16/],
  ['regime', { why: { sale: 'regime' } }, /^It is off until you allow it\./],
  ['allowed', { sale: true, why: { sale: 'regime' } }, /^Allowed now\. Switch it off to opt out\.$/],
])('says how things stand: %s', async (_, decision, words) => {
  await start(decision);
  expect(find('[role=status]')?.textContent).toMatch(words);
  expect(
    find('[data-heed-name=sale]')?.ariaChecked ?? find('[data-heed-name=sale]')?.getAttribute('aria-checked'),
  ).toBe(String(!!decision.sale));
  // A no of the visitor's own can be given where nobody has given it.
  expect(!!find('[data-heed-action=opt-out]')).toBe(/minors|regime/.test(`${decision.why?.sale}`) && !decision.sale);
});

it('takes a no at once, and a yes only after a second step that names the signal', async () => {
  const { said, set } = await start({ sale: true, why: { sale: 'regime' } });
  find('[data-heed-name=sale]')?.click();
  expect(said).toMatchObject([{ word: { sale: false, marketing: false }, how: { view: 'opt-out' }, named: false }]);
  set({ sale: false, why: { sale: 'signal' }, signals: gpc });
  find('[data-heed-name=sale]')?.click();
  expect(said).toHaveLength(1);
  expect(find('fieldset')?.textContent).toContain(
    'Your browser sends Global Privacy Control; allowing would override it',
  );
  find('[data-heed-action=override]')?.click();
  expect(said[1]).toMatchObject({ word: { sale: true, marketing: true }, named: true });
});

it('closes when it is opened anew, and when everything is stopped', async () => {
  const first = await start({});
  const second = await start({});
  await first.closed;
  expect(document.querySelectorAll('[data-heed-opt-out]')).toHaveLength(1);
  second.stop();
  await second.closed;
  expect(root()).toBeUndefined();
});

describe('two rights', () => {
  const rights = (over: Partial<Decision> = {}) => rightsOf(fakePolicy({ categories }), fakeDecision(over));

  it('are one where nothing is sensitive', () => {
    expect(rightsOf(fakePolicy(), fakeDecision()).map(({ id }) => id)).toEqual(['sale']);
  });

  it('never turn on what the other has turned off', () => {
    const [sale, sensitive] = rights({ sale: false });
    expect(sale?.word(true)).toEqual({ sale: true, marketing: true });
    expect(sale?.word(false)).toEqual({ sale: false, marketing: false });
    expect(sensitive?.word(true)).toEqual({ analytics: true, nearby: true, sale: false });
    expect(sensitive?.word(false)).toEqual({ analytics: false, nearby: false });
  });

  it('count as allowed while any part is', () => {
    const allowed = { necessary: true, analytics: false, marketing: false, nearby: false };
    expect(rights({ allowed })[1]?.on).toBe(false);
    expect(rights({ allowed, pixels: { posthog: true } })[1]?.on).toBe(true);
    expect(rights({ allowed: { ...allowed, nearby: true } })[1]?.on).toBe(true);
  });
});
