/** Slots in a pretended document: what they say of each decision, and what becomes of those that go or break. */
import { afterEach, expect, test, vi } from 'vitest';
import { fillSlots } from '../../../src/slots/fill-slots.js';
import type { Decision, Pixel, Policy } from '../../../src/types.js';
import { fakeDecision, fakeDoor, fakePolicy } from '../ui/fake-door.js';

let stop = () => {};
const start = async (
  decision: Partial<Decision> = {},
  policy: Partial<Policy> = {},
  html = '<div data-heed-show="notice"></div>',
) => {
  document.body.innerHTML = html;
  const fake = fakeDoor(fakeDecision(decision), fakePolicy(policy));
  const failures: unknown[] = [];
  fake.door.fail = (error) => failures.push(error);
  await fillSlots(fake.door);
  stop = fake.stop;
  return { ...fake, failures };
};
const state = (id: string) =>
  document.querySelector(`[data-heed-category=${id}] > [data-heed-part=state]`)?.textContent;
const later = () => new Promise((done) => setTimeout(done));

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

test.each<[string, Partial<Decision>, string]>([
  ['nobody said anything, ask first', { why: { analytics: 'regime' } }, 'Now: off, you have not answered yet'],
  [
    'nobody said anything, opt out',
    { why: { analytics: 'regime' }, allowed: { analytics: true } },
    'Now: on, you have not answered yet',
  ],
  ['a yes', { why: { analytics: 'choice' }, allowed: { analytics: true } }, 'Now: on, allowed by you'],
  ['a no', { why: { analytics: 'choice' } }, 'Now: off, refused by you'],
  ['a signal', { why: { analytics: 'signal' } }, 'Now: off, as your browser’s opt-out signal asks'],
  ['a signal that is gone', { why: { analytics: 'memory' } }, 'Now: off, since your browser asked for it before'],
  ['a child', { why: { analytics: 'minors' } }, 'Now: off for visitors under 16'],
])('the state says why: %s', async (_, decision, words) => {
  await start(decision);
  expect(state('analytics')).toBe(words);
  expect(state('necessary')).toBe('Now: always on');
});

test('each decision is drawn again, also of a pixel that is not as its category', async () => {
  const { set } = await start();
  set({
    allowed: { analytics: true },
    pixels: { posthog: true, mixpanel: false },
    why: { analytics: 'choice', mixpanel: 'choice' },
  });
  expect(state('analytics')).toBe('Now: on, allowed by you');
  const own = [...document.querySelectorAll('td [data-heed-part=state]')].map(({ textContent }) => textContent?.trim());
  expect(own).toEqual(['Now: off, refused by you']);
});

test('a pixel says that it sells where its category does not, and the other way round', async () => {
  const pixels: Pixel[] = [
    { id: 'a', name: 'A', vendor: 'A', category: 'analytics', sale: true },
    { id: 'm', name: 'M', vendor: 'M', category: 'marketing', sale: false },
  ];
  await start({}, { pixels });
  expect(document.querySelector('[data-heed-category=analytics] table')?.textContent).toContain(
    'Sells or shares personal data',
  );
  expect(document.querySelector('[data-heed-category=marketing] table')?.textContent).toContain('Does not sell');
});

test('while rows are on their way what stands there stays', async () => {
  const { door } = await start(
    {},
    { declared: [{ use: 'meta-pixel' }] },
    '<div data-heed-show="notice"><p>Of the server</p></div>',
  );
  expect(document.body.textContent).toBe('Of the server');
  expect(door.policy.declared).toHaveLength(1);
  await later();
  expect(document.body.textContent).toContain('Held, since their details could not be loaded: meta-pixel.');
});

test('slots that leave are emptied and forgotten, stop() empties the others and listens no more', async () => {
  const { set, listeners } = await start(
    {},
    {},
    '<div data-heed-show="notice"></div><div data-heed-show="notice"></div>',
  );
  const [one, two] = [...document.querySelectorAll('[data-heed-show]')] as [Element, Element];
  one.remove();
  await later();
  expect([one.childNodes.length, two.childNodes.length]).toEqual([0, 1]);
  set({ ask: null });
  expect(one.childNodes.length).toBe(0);
  stop();
  expect([two.childNodes.length, listeners.size]).toEqual([0, 0]);
  document.body.append(one);
  await later();
  expect(one.childNodes.length).toBe(0);
});

test('a slot that throws stops nobody; an unknown one is told', async () => {
  const { failures, set } = await start({}, {}, '<i data-heed-show="x"></i><div data-heed-show="notice"></div>');
  expect(String(failures)).toContain('data-heed-show="x" is unknown; write one of: notice');
  expect(document.querySelector('table')).not.toBeNull();
  const broken = class {
    constructor() {
      throw new Error('broken');
    }
  };
  vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: broken, PluralRules: Intl.PluralRules });
  expect(() => set({ choice: { notice: '2', at: 1 } as Decision['choice'] })).not.toThrow();
  expect(String(failures)).toContain('broken');
  vi.unstubAllGlobals();
});
