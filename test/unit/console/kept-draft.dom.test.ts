/** The draft outlives a reload, and a broken one is set aside, not lost. */
import { beforeEach, expect, test } from 'vitest';
import { startDraft } from '../../../src/console/draft.js';
import { asideDraft, dropAside, keepDraft, readDraft, watchDraft } from '../../../src/console/kept-draft.js';

const config = { notice: { url: '/cookies', version: '1' } };
const KEY = 'heed.console.draft';

beforeEach(() => localStorage.clear());

test('what is kept is read again', () => {
  expect(readDraft()).toBeUndefined();
  expect(keepDraft(startDraft(7, config))).toBe(true);
  expect(readDraft()).toEqual(startDraft(7, config));
});

test.each(['{', 'null', '[]', '{"base":1}', '{"base":"1","config":{}}', '{"base":1,"config":[]}'])(
  '%s is set aside',
  (text) => {
    localStorage.setItem(KEY, text);
    expect(readDraft()).toBeUndefined();
    expect(asideDraft()).toBe(text);
    dropAside();
    expect(asideDraft()).toBeUndefined();
  },
);

test('drafts of another tab are told, and nothing else', () => {
  const told: unknown[] = [];
  const stop = watchDraft((draft) => told.push(draft.base));
  const send = (key: string, newValue: string) => dispatchEvent(new StorageEvent('storage', { key, newValue }));
  send(KEY, JSON.stringify({ base: 2, config }));
  send(KEY, '{');
  send('other', JSON.stringify({ base: 3, config }));
  stop();
  send(KEY, JSON.stringify({ base: 4, config }));
  expect(told).toEqual([2]);
});
