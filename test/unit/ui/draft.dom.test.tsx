/** Switches before they are saved, and the words for what pixels set. */
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/messages/fill.js';
import type { Choice, Decision } from '../../../src/types.js';
import { cookieWords } from '../../../src/ui/cookie-words.js';
import { createDraft } from '../../../src/ui/draft.js';
import { fakeDecision, fakePolicy } from './fake-door.js';

const policy = fakePolicy();
const optional = ['functional', 'analytics', 'marketing'];
const [posthog, mixpanel] = policy.pixels as [(typeof policy.pixels)[0], (typeof policy.pixels)[0]];

describe('a draft', () => {
  it('takes a category with all its pixels', () => {
    const draft = createDraft(policy, fakeDecision(), optional);
    draft.setCategory('analytics', true);
    expect([draft.on.posthog, draft.on.mixpanel, draft.mixed('analytics')]).toEqual([true, true, false]);
  });

  it('turns a category off with its last pixel', () => {
    const draft = createDraft(policy, fakeDecision({}, true), optional);
    draft.setPixel(posthog, false);
    expect([draft.on.analytics, draft.mixed('analytics')]).toEqual([true, true]);
    draft.setPixel(mixpanel, false);
    expect([draft.on.analytics, draft.mixed('analytics')]).toEqual([false, false]);
  });

  it('takes back by name an earlier answer that would outlive the category', () => {
    const choice = { pixels: { posthog: false } } as unknown as Choice;
    const draft = createDraft(policy, fakeDecision({ choice }), optional);
    draft.setCategory('analytics', true);
    expect(draft.word()).toMatchObject({ analytics: true, posthog: true });
    expect(draft.word()).not.toHaveProperty('mixpanel');
  });

  it('tells what nobody has answered from what is refused, until it is switched', () => {
    const why = { functional: 'choice', analytics: 'regime', posthog: 'regime', mixpanel: 'regime' } as Decision['why'];
    const draft = createDraft(policy, fakeDecision({ why }), optional);
    const unset = () => ['functional', 'analytics', 'posthog', 'mixpanel'].filter(draft.unset);
    expect(unset()).toEqual(['analytics', 'posthog', 'mixpanel']);
    draft.setPixel(posthog, true);
    expect(unset()).toEqual(['mixpanel']);
    draft.setCategory('analytics', false);
    expect(unset()).toEqual([]);
    expect(createDraft(policy, fakeDecision({ why }, true), optional).unset('analytics')).toBe(false);
  });

  it('answers sale by whatever sells and is on', () => {
    const draft = createDraft(policy, fakeDecision(), optional);
    draft.setCategory('functional', true);
    expect(draft.word().sale).toBe(false);
    draft.setCategory('marketing', true);
    expect(draft.word().sale).toBe(true);
  });

  it('leaves on what does not sell within a category that a signal refuses', () => {
    const pixels = { posthog: false, mixpanel: false, meta: true };
    expect(createDraft(policy, fakeDecision({ pixels }), optional).word()).toMatchObject({
      marketing: false,
      meta: true,
      sale: false,
    });
  });
});

it.each([
  [[365], '1 cookie, 1 year'],
  [[0], '1 cookie, until you close the browser'],
  [[30, 395], '2 cookies, 13 months'],
  [[30], '1 cookie, 30 days'],
])('says how long cookies stay: %j', (days, words) => {
  const cookies = days.map((count) => ({ name: 'a', days: count, purpose: 'b' }));
  expect(cookieWords({ ...posthog, cookies })).toBe(words);
});

it('fills what a text names', () => {
  expect(fill('{a} and {b}', { a: '1', b: '2' })).toBe('1 and 2');
});
