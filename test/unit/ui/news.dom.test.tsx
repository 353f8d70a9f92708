/** What a visitor is told of a newer Cookie Notice: over all versions since the choice, in names that people know. */
import { render } from 'preact';
import { describe, expect, it, test } from 'vitest';
import type { Choice, Decision, NoticeChange } from '../../../src/types.js';
import { changesSince } from '../../../src/ui/changes.js';
import { createNews } from '../../../src/ui/news.js';
import { fakeDecision, fakePolicy } from './fake-door.js';

const HISTORY: NoticeChange[] = [
  { version: '4', date: '2026-04-01', summary: 'Four.', added: ['meta', '_ph'], removed: ['mixpanel'] },
  { version: '3', date: '2026-03-01', summary: 'Three.', added: ['short-lived', 'posthog'] },
  { version: '2', date: '2026-02-01', summary: 'Two.', added: ['mixpanel'], removed: ['Old Stats', 'short-lived'] },
];
const under = (notice: string, over: Partial<Choice> = {}): Choice => ({ notice, allowed: {}, ...over }) as Choice;
const noticed = (history: NoticeChange[], version = '4') => fakePolicy({ notice: { url: '/', version, history } });

describe('the changes since a choice', () => {
  test.each([
    ['3', ['Four.'], ['meta', '_ph'], ['mixpanel']],
    ['2', ['Four.', 'Three.'], ['meta', '_ph', 'short-lived', 'posthog'], ['mixpanel']],
    ['1', ['Four.', 'Three.', 'Two.'], ['meta', '_ph', 'short-lived', 'posthog'], ['Old Stats']],
    ['never heard of', ['Four.', 'Three.', 'Two.'], ['meta', '_ph', 'short-lived', 'posthog'], ['Old Stats']],
    ['4', [], [], []],
  ])('under version %s', (version, summaries, added, removed) => {
    for (const history of [HISTORY, [...HISTORY].reverse()]) {
      expect(changesSince(noticed(history), under(version))).toEqual({ summaries, added, removed });
    }
  });

  it('keeps apart what came and went on one day, in whichever order it is written', () => {
    const date = '2026-05-01';
    const day: NoticeChange[] = [
      { version: '3', date, summary: 'Gone again.', removed: ['a'] },
      { version: '2', date, summary: 'New.', added: ['a'] },
      { version: '1', date: '2026-01-01', summary: 'First.' },
    ];
    for (const history of [day, [...day].reverse()])
      expect(changesSince(noticed(history, '3'), under('1'))).toMatchObject({ added: [], removed: [] });
  });

  it('knows nothing without a history', () => {
    expect(changesSince(fakePolicy(), under('1'))).toEqual({ summaries: [], added: [], removed: [] });
  });
});

describe('the news', () => {
  const tell = (entry: Partial<NoticeChange>, decision: Partial<Decision> = {}, limit?: number) => {
    const policy = fakePolicy({
      notice: { url: '/', version: '2', history: [{ version: '2', date: '2026-02-01', summary: 'Two.', ...entry }] },
      categories: {
        necessary: { necessary: true, sale: false },
        analytics: { necessary: false, sale: false },
        replay: { label: 'Replay', necessary: false, sale: false },
      },
    });
    policy.pixels[0] && Object.assign(policy.pixels[0], { cookies: [{ name: '_ph', purpose: 'Knows you.' }] });
    const root = document.createElement('div');
    const choice = under('1', decision.choice);
    render(createNews(policy, fakeDecision({ ...decision, choice }), choice)(limit), root);
    return [...root.children].map(({ textContent }) => textContent?.trim());
  };

  it('names pixels with who they are from, categories by their labels and cookies by their names', () => {
    expect(tell({ added: ['posthog', 'replay', 'analytics', '_ph'], removed: ['old-pixel', 'mixpanel'] })).toEqual([
      'Since your choice: Two.',
      'New or changed: PostHog (PostHog Inc.), Replay, Analytics and cookie _ph. No longer used: old-pixel and Mixpanel (Mixpanel Inc.).',
      'Your answers stand. What is new is off until you allow it.',
    ]);
  });

  it('names as many as there is room for, but never cuts one off alone', () => {
    const added = ['a', 'b', 'c', 'd'];
    expect(tell({ added }, {}, 2)[1]).toBe('New or changed: a, b and 2 more.');
    expect(tell({ added }, {}, 3)[1]).toBe('New or changed: a, b, c and d.');
  });

  it('claims nothing of a cookie that an allowed pixel sets now too', () => {
    expect(tell({ added: ['_ph'] })).toEqual(['Since your choice: Two.', 'New or changed: cookie _ph.']);
  });

  it('tells whoever opted out that it stays so, and only them', () => {
    const optedOut = { regime: 'opt-out', sale: false, choice: { sale: false } } as Partial<Decision>;
    expect(tell({}, optedOut)).toEqual([
      'Since your choice: Two.',
      'You opted out of the sale and sharing of your data, and that stays so.',
    ]);
    expect(tell({}, { ...optedOut, choice: {} as Choice })).toEqual(['Since your choice: Two.']);
  });
});
