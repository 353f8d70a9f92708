/** Each leak is told once: to `onError`, as an event, and in the console where that is wanted. */
import { afterEach, expect, test, vi } from 'vitest';
import { openLeaks } from '../../../src/guard/leaks.js';
import type { Door, Happening, Leak } from '../../../src/types.js';
import { fakePolicy } from '../ui/fake-door.js';

const LEAK: Leak = {
  pixel: 'stats',
  host: 'stats.example',
  path: '/in',
  how: 'fetch',
  by: 'https://x.example/a.js',
  held: false,
  at: 1,
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open(guard: 'report' | 'warn' | 'enforce') {
  const fail = vi.fn();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  return { fail, warn, leaks: openLeaks({ policy: fakePolicy({ guard }), fail, undo: [] } as unknown as Door) };
}

test.each([
  [LEAK, true, /^fetch stats\.example\/in, started by https:\/\/x\.example\/a\.js, .*"stats", which is refused; mark /],
  [{ ...LEAK, held: true }, true, /which is refused; it is held$/],
  [LEAK, false, /which is not declared; mark .* or write \{ "use": "stats" \} in pixels$/],
  [
    { host: 'x.example', path: '/', how: 'image', held: false, at: 1 } as Leak,
    false,
    /^image x\.example\/ belongs to no pixel/,
  ],
  [{ ...LEAK, how: 'cookie', path: '', cookie: '_st' } as Leak, true, /^the cookie _st, started by/],
])('says what, who, whose, and what to do', (leak, refused, words) => {
  const { fail, leaks } = open('report');
  leaks.tell('key', leak, refused);
  expect(fail).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(words), 'leak');
});

test('is an event of the window', () => {
  const heard: unknown[] = [];
  const listener = (event: Event) => heard.push((event as CustomEvent).detail);
  addEventListener('heed:leak', listener);
  open('report').leaks.tell('key', LEAK, true);
  removeEventListener('heed:leak', listener);
  expect(heard).toEqual([LEAK]);
});

test.each([
  ['report', 0],
  ['warn', 1],
  ['enforce', 0],
] as const)('%s: %d words in the console', (guard, times) => {
  const { warn, leaks } = open(guard);
  leaks.tell('key', LEAK, true);
  expect(warn).toHaveBeenCalledTimes(times);
});

test('keeps 50, and says that it is full', () => {
  const { fail, leaks } = open('report');
  for (let at = 0; at < 60; at++) if (!leaks.knows(`${at}`)) leaks.tell(`${at}`, LEAK, true);
  expect(leaks.list.length).toBe(50);
  expect(fail.mock.calls.filter(([text]) => String(text).startsWith('50 leaks'))).toEqual([
    ['50 leaks were told; later ones are not', 'leak'],
  ]);
});

test.each([
  ['one record of what a page leaked at once', { report: { url: '/r' } }, [[LEAK, { ...LEAK, at: 2 }]]],
  ['nothing where nothing is to be sent', {}, []],
])('reports %s', async (_, config, expected) => {
  vi.useFakeTimers();
  const sent: Happening[] = [];
  const door = {
    policy: { ...fakePolicy({ guard: 'report' }), ...config },
    consent: { decision: {} },
    fail: () => {},
    undo: [],
    part: async () => (happenings: Happening[]) => sent.push(...happenings),
  } as unknown as Door;
  const leaks = openLeaks(door);
  leaks.tell('a', LEAK, true);
  leaks.tell('b', { ...LEAK, at: 2 }, true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent.map((one) => one.leaks)).toEqual(expected);
});
