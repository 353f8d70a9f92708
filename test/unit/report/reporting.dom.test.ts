/** When the reporting part is loaded, and what it is handed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeAll } from '../../../src/report/outbox.js';
import { reporting } from '../../../src/report/reporting.js';
import type { Cause, Config, Deliver, Door } from '../../../src/types.js';
import { type Case, choiceOf, NONE, policyOf } from '../policy/facts.js';
import { happeningOf } from './happening.js';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** A page in California on which reporting was opened: what it loads, hands over and complains about. */
const open = (start: Case = {}, config: Partial<Config> = { report: { url: '/records' } }) => {
  const told: string[] = [];
  const loads: string[] = [];
  const fail = vi.fn();
  const page = { broken: false };
  const deliver: Deliver = (happenings) => {
    told.push([...takeAll(), ...happenings].map(({ change }) => change.cause).join());
  };
  const become = (facts: Case, cause: Cause) => {
    listener?.(happeningOf({ region: 'US-CA', config, ...facts }, { cause }));
  };
  const listener = reporting({
    policy: policyOf(config),
    async part(name: string) {
      loads.push(name);
      if (page.broken) throw new Error('missing');
      return deliver;
    },
    fail,
  } as unknown as Door);
  become(start, 'start');
  return { told, loads, fail, page, become };
};
const waiting = () => Object.keys(localStorage).filter((key) => key.startsWith('heed.outbox.'));
const settled = () => new Promise((resolve) => setTimeout(resolve));
const chosen: Case = { choice: choiceOf(NONE) };

describe('nothing is loaded', () => {
  test.each<[string, Case, Partial<Config>]>([
    ['where nothing is to be sent', { gpc: true }, {}],
    ['for a visitor who chose before', chosen, { report: { url: '/' } }],
    ['for a signal that the site does not report', { ...chosen, gpc: true }, { report: { url: '/', signals: false } }],
    ['for one that it ignores', { ...chosen, gpc: true }, { report: { url: '/' }, signals: { gpc: 'ignore' } }],
    ['for one that is off', { ...chosen, gpc: false, dnt: false }, { report: { url: '/' } }],
  ])('%s', async (_, start, config) => {
    const { told, loads } = open(start, config);
    await settled();
    expect([told, loads]).toEqual([[], []]);
  });
});

test('before a view can make a record the part is there, and has been handed nothing', async () => {
  const { told, loads, become } = open();
  await settled();
  expect(loads).toEqual(['report']);
  expect(told).toEqual(['']);
  become(chosen, 'choice');
  expect(told, 'in the same task').toEqual(['', 'choice']);
});

test.each<Cause>(['choice', 'expiry'])('%s is handed over', async (cause) => {
  const { told, become } = open(chosen);
  become(chosen, cause);
  await settled();
  expect(told).toEqual([cause]);
});

test.each<Cause>(['tab', 'notice', 'region', 'signal'])('%s by itself is not', async (cause) => {
  const { told, become } = open(chosen);
  become(chosen, cause);
  await settled();
  expect(told).toEqual([]);
});

describe('a signal is handed over once a session', () => {
  test.each<[string, Case, Partial<Config>]>([
    ['GPC', { gpc: true }, { report: { url: '/' } }],
    ['DNT', { dnt: true }, { report: { url: '/' } }],
    ['to a reporter of the site', { gpc: true }, { reporter: async () => {} }],
  ])('%s', async (_, signal, config) => {
    const first = open({ ...chosen, ...signal }, config);
    await settled();
    expect(first.told.filter(Boolean)).toEqual(['signal']);
    const next = open({ ...chosen, ...signal }, config);
    next.become({ ...chosen, ...signal }, 'tab');
    await settled();
    expect(next.told).toEqual([]);
  });

  test('and again when it is another one', async () => {
    const { told, become } = open({ ...chosen, gpc: true });
    await settled();
    become({ ...chosen, gpc: true, dnt: true }, 'signal');
    expect(told.filter(Boolean)).toEqual(['signal', 'signal']);
  });
});

test.each([
  ['queue.a', '', '{}'],
  ['outbox.a', 'choice', JSON.stringify({ at: 1, decision: {}, change: { cause: 'choice' } })],
])('what an earlier page left in its %s is delivered by this one', async (name, cause, text) => {
  localStorage.setItem(`heed.${name}`, text);
  const { told } = open(chosen);
  await settled();
  expect(told).toEqual([cause]);
});

describe('what happens before the part is there', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('waits at once where a page that closes cannot lose it, and is handed over in order', async () => {
    const { told, become } = open(chosen);
    become(chosen, 'choice');
    become({}, 'expiry');
    expect(waiting()).toHaveLength(2);
    await settled();
    expect(told.filter(Boolean).join()).toBe('choice,expiry');
  });

  test('waits in the page where nothing is kept', async () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem() {}, removeItem() {} });
    const { told, become } = open(chosen);
    become(chosen, 'choice');
    become({}, 'expiry');
    await settled();
    expect(told.filter(Boolean).join()).toBe('choice,expiry');
  });

  test('is told of when the part is missing, and handed over when it is there again', async () => {
    const { told, fail, page, become } = open(chosen);
    page.broken = true;
    become(chosen, 'choice');
    await settled();
    expect(String(fail.mock.calls[0]?.[0])).toContain('missing');
    page.broken = false;
    become({}, 'expiry');
    await settled();
    expect(told.filter(Boolean).join()).toBe('choice,expiry');
  });

  test('is bounded where the part never comes', async () => {
    const { page, become } = open(chosen);
    page.broken = true;
    for (let round = 0; round < 200; round++) become(chosen, 'choice');
    await settled();
    expect(waiting().length).toBeLessThanOrEqual(50);
  });
});

test('T5.7 a signal is handed over once a session and once more for each change, also when it goes', async () => {
  const { told, become } = open({ ...chosen, gpc: true });
  become({ ...chosen, gpc: true }, 'signal');
  become({ ...chosen, gpc: false }, 'signal');
  become({ ...chosen, gpc: false }, 'tab');
  become({ ...chosen, gpc: true }, 'signal');
  await settled();
  expect(told.filter(Boolean)).toEqual(['signal,signal,signal']);
});
