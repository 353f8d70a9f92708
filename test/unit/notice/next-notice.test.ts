/** Whether a publish asks visitors again, what its notice is called, and what its history keeps. */
import { expect, test } from 'vitest';
import { freeVersion } from '../../../src/notice/free-version.js';
import { nextNotice } from '../../../src/notice/next-notice.js';
import type { Config, NoticeChange } from '../../../src/types.js';

const own = (id: string) => ({ id, name: id, vendor: id, category: 'marketing', purpose: `${id} for ads` });
const configOf = (version: string, ids: string[] = [], history?: NoticeChange[], parts: Partial<Config> = {}) =>
  ({ notice: { url: '/cookies', version, ...(history && { history }) }, pixels: ids.map(own), ...parts }) as Config;
const TODAY = '2026-11-23';

test('a new pixel raises the version by itself and is written into the history', () => {
  const { config, changes } = nextNotice(configOf('1'), configOf('1', ['ads']), TODAY);
  const entry = { version: TODAY, date: TODAY, summary: 'ads: ads for ads.', added: ['ads'], removed: [] };
  expect(changes).toMatchObject({ asksAgain: true, version: TODAY, entry });
  expect(changes.why[0]).toContain('ads is new');
  expect(config.notice).toEqual({ url: '/cookies', version: TODAY, history: [entry] });
});

test('the same day again gets another name', () => {
  const first = nextNotice(configOf('1'), configOf('1', ['ads']), TODAY).config;
  const second = nextNotice(first, { ...first, pixels: ['ads', 'more'].map(own) } as Config, TODAY).config;
  expect(second.notice.version).toBe(`${TODAY}.2`);
  expect(second.notice.history?.map(({ version }) => version)).toEqual([`${TODAY}.2`, TODAY]);
});

test('looks and settings ask nobody', () => {
  const { config, changes } = nextNotice(
    configOf('1', ['ads']),
    configOf('1', ['ads'], undefined, { ui: { layout: 'box' }, storage: { days: 90 } }),
    TODAY,
  );
  expect(changes).toEqual({
    asksAgain: false,
    material: false,
    why: [],
    wording: [],
    lesser: [],
    version: '1',
    entry: null,
  });
  expect(config.notice).toEqual({ url: '/cookies', version: '1' });
});

test('what goes is written down and asks nobody', () => {
  const { config, changes } = nextNotice(configOf('1', ['ads', 'more']), configOf('1', ['ads']), TODAY);
  expect(changes).toMatchObject({ asksAgain: false, version: '1', entry: { version: '1', removed: ['more'] } });
  expect(config.notice.history).toEqual([changes.entry]);
});

test('a version that a person raised stays, with the words that they wrote', () => {
  const written = { version: '2', date: TODAY, summary: 'We show ads now.', added: ['ads'] };
  const { config, changes } = nextNotice(configOf('1'), configOf('2', ['ads'], [written]), TODAY);
  expect(changes).toMatchObject({ asksAgain: true, version: '2', entry: null });
  expect(config.notice.history).toEqual([written]);
  expect(nextNotice(configOf('1'), configOf('2'), TODAY).changes).toMatchObject({
    asksAgain: true,
    why: ['the version of the Cookie Notice was raised'],
    entry: { version: '2' },
  });
});

test('an older config that comes back asks for nothing new, and forgets nothing that visitors were told', () => {
  const old = configOf('1', ['ads']);
  const live = nextNotice(old, configOf('1', ['ads', 'more']), '2026-11-20').config;
  const { config, changes } = nextNotice(live, old, TODAY, ['1']);
  expect(changes).toMatchObject({ asksAgain: false, version: '2026-11-20', entry: { removed: ['more'] } });
  expect(config.notice.history?.map(({ date, added, removed }) => ({ date, added, removed }))).toEqual([
    { date: TODAY, added: [], removed: ['more'] },
    { date: '2026-11-20', added: ['more'], removed: [] },
  ]);
});

test('an older config with more in it than the live one asks again, under a new name', () => {
  const old = configOf('1', ['ads']);
  const live = nextNotice(old, configOf('2', []), '2026-11-20').config;
  expect(nextNotice(live, old, TODAY, ['1', '2']).changes).toMatchObject({
    asksAgain: true,
    version: TODAY,
    entry: { added: ['ads'] },
  });
});

test('a history that goes on below is turned round with what comes first', () => {
  const ascending = ['2026-01-01', '2026-02-01'].map((date) => ({ version: date, date, summary: date }));
  const live = configOf('2026-02-01', [], ascending);
  const { config } = nextNotice(live, { ...live, pixels: [own('ads')] } as Config, TODAY);
  expect(config.notice.history?.map(({ date }) => date)).toEqual([TODAY, '2026-02-01', '2026-01-01']);
});

test.each([
  [[], '2026-11-23'],
  [['v7', '2026-11-01'], '2026-11-23'],
  [['2026-11-23'], '2026-11-23.2'],
  [['2026-11-23', '2026-11-23.2'], '2026-11-23.3'],
])('where %j were used, %s is free', (used, version) => {
  expect(freeVersion(TODAY, used)).toBe(version);
});
