/** In a frame that has neither cookies nor storage, a visitor has both, and the signals that are said of them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { putOn } from '../../../src/preview/put-on.js';
import type { Kept } from '../../../src/preview/setup.js';
import { readSignals } from '../../../src/signals/read.js';

const VISITOR = { region: '', gpc: false, dnt: false, language: '', past: 'new' } as const;
const NOTHING: Kept = { cookies: {}, local: {}, session: {} };
const PLACES = [
  [navigator, ['globalPrivacyControl', 'doNotTrack']],
  [document, ['cookie']],
  [window, ['localStorage', 'sessionStorage', 'RTCPeerConnection', 'webkitRTCPeerConnection']],
] as const;

let before: [object, string, PropertyDescriptor | undefined][];
beforeEach(() => {
  before = PLACES.flatMap(([on, names]) =>
    names.map((name): [object, string, PropertyDescriptor | undefined] => [
      on,
      name,
      Object.getOwnPropertyDescriptor(on, name),
    ]),
  );
});
afterEach(() => {
  for (const [on, name, was] of before)
    if (was) Object.defineProperty(on, name, was);
    else Reflect.deleteProperty(on, name);
});

test.each([
  [false, null],
  [true, true],
])('signals are as said, whatever the editor’s own browser sends: %s', (on, read) => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: !on, configurable: true });
  putOn({ ...VISITOR, gpc: on, dnt: on }, NOTHING, () => {});
  expect(readSignals()).toMatchObject({ gpc: read, dnt: read });
});

describe('cookies', () => {
  test('come, change, and go when they are over', () => {
    const told: Kept[] = [];
    putOn(VISITOR, { ...NOTHING, cookies: { heed: '1abc' } }, (kept) => told.push(kept));
    expect(document.cookie).toBe('heed=1abc');
    document.cookie = 'a=b=c; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT; SameSite=Lax';
    document.cookie = 'heed=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
    expect(document.cookie).toBe('a=b=c');
    document.cookie = 'a=; Max-Age=0';
    expect(document.cookie).toBe('');
    expect(told.map(({ cookies }) => Object.keys(cookies))).toEqual([['heed', 'a'], ['a'], []]);
  });
});

describe('storage', () => {
  test('is as the browser’s: by keys of its own, as text, and told', () => {
    const told: Kept[] = [];
    putOn(VISITOR, { ...NOTHING, local: { x: '1' } }, (kept) => told.push(kept));
    localStorage.setItem('y', 2 as unknown as string);
    sessionStorage.setItem('s', 't');
    expect([Object.keys(localStorage), localStorage.length, localStorage.key(1)]).toEqual([['x', 'y'], 2, 'y']);
    expect([localStorage.getItem('y'), localStorage.getItem('none'), localStorage.getItem('getItem')]).toEqual([
      '2',
      null,
      null,
    ]);
    localStorage.removeItem('x');
    sessionStorage.clear();
    expect(told.at(-1)).toEqual({ cookies: {}, local: { y: '2' }, session: {} });
    expect(told).toHaveLength(4);
  });
});

test('no peer can be called', () => {
  putOn(VISITOR, NOTHING, () => {});
  expect(window.RTCPeerConnection).toBeUndefined();
});
