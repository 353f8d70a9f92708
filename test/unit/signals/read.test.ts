/** Every way in which browsers have spelled Global Privacy Control and Do Not Track. */
import { expect, test } from 'vitest';
import { readSignals } from '../../../src/signals/read.js';

const throws = (name: string) =>
  Object.defineProperty({}, name, {
    get() {
      throw new Error('not yours to read');
    },
  });

const gpc: [name: string, nav: object, gpc: boolean | null, raw: string | null][] = [
  ['on, as specified', { globalPrivacyControl: true }, true, 'true'],
  ['off', { globalPrivacyControl: false }, false, 'false'],
  ['not supported', {}, null, null],
  ['undefined', { globalPrivacyControl: undefined }, null, null],
  ['null', { globalPrivacyControl: null }, null, null],
  ['"1", by some extensions', { globalPrivacyControl: '1' }, true, '1'],
  ['"true", by some extensions', { globalPrivacyControl: 'true' }, true, 'true'],
  ['1', { globalPrivacyControl: 1 }, true, '1'],
  ['0', { globalPrivacyControl: 0 }, false, '0'],
  ['an empty text', { globalPrivacyControl: '' }, false, ''],
  ['a getter that throws', throws('globalPrivacyControl'), null, null],
  ['an object without a text', { globalPrivacyControl: Object.create(null) }, true, null],
];

test.each(gpc)('GPC %s', (_, nav, value, raw) => {
  expect(readSignals(false, nav, {})).toEqual({ gpc: value, dnt: null, raw: { gpc: raw, dnt: null } });
});

const spelled: [value: unknown, dnt: boolean | null, raw: string | null][] = [
  ['1', true, '1'],
  ['1xyz', true, '1xyz'],
  [1, true, '1'],
  [true, true, 'true'],
  ['yes', true, 'yes'],
  ['0', false, '0'],
  ['0xyz', false, '0xyz'],
  [0, false, '0'],
  [false, false, 'false'],
  ['no', false, 'no'],
  ['unspecified', null, 'unspecified'],
  ['', null, ''],
  ['maybe', null, 'maybe'],
  ['none of it', null, 'none of it'],
  [null, null, null],
  [undefined, null, null],
];
const places: [place: string, signals: (value: unknown) => ReturnType<typeof readSignals>][] = [
  ['navigator.doNotTrack', (value) => readSignals(false, { doNotTrack: value }, {})],
  ['navigator.msDoNotTrack', (value) => readSignals(false, { msDoNotTrack: value }, {})],
  ['window.doNotTrack', (value) => readSignals(false, {}, { doNotTrack: value })],
];
const everywhere = places.flatMap(([place, signals]) =>
  spelled.map(([value, dnt, raw]) => [place, value, dnt, raw, signals] as const),
);

test.each(everywhere)('DNT in %s as %j is %s', (_, value, dnt, raw, signals) => {
  expect(signals(value)).toEqual({ gpc: null, dnt, raw: { gpc: null, dnt: raw } });
});

const several: [name: string, nav: object, win: object, dnt: boolean | null, raw: string | null][] = [
  ['navigator before window', { doNotTrack: '0' }, { doNotTrack: '1' }, false, '0'],
  ['the standard name before the older one', { doNotTrack: '1', msDoNotTrack: '0' }, {}, true, '1'],
  ['null is not set: the next one counts', { doNotTrack: null, msDoNotTrack: null }, { doNotTrack: '1' }, true, '1'],
  ['"unspecified" is set, to nothing', { doNotTrack: 'unspecified' }, { doNotTrack: '1' }, null, 'unspecified'],
  ['a getter that throws is not set', throws('doNotTrack'), { doNotTrack: '1' }, true, '1'],
  ['all getters throw', throws('doNotTrack'), throws('doNotTrack'), null, null],
];

test.each(several)('DNT in several places: %s', (_, nav, win, dnt, raw) => {
  expect(readSignals(false, nav, win)).toEqual({ gpc: null, dnt, raw: { gpc: null, dnt: raw } });
});

test('both at once, each by itself', () => {
  expect(readSignals(false, { globalPrivacyControl: true, doNotTrack: '0' }, {})).toEqual({
    gpc: true,
    dnt: false,
    raw: { gpc: 'true', dnt: '0' },
  });
});

test.each([{}, { globalPrivacyControl: false }, throws('globalPrivacyControl')])(
  'T5.8 the header that the server saw counts, whatever the property says: %#',
  (nav) => {
    expect(readSignals(true, nav, {})).toMatchObject({ gpc: true, raw: { gpc: 'Sec-GPC: 1' } });
  },
);
