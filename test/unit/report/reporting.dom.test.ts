/** When the reporting part is loaded, and what it is handed. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reporting } from '../../../src/report/reporting.js';
import type { Cause, Config, Decision, Deliver, Door, Listener } from '../../../src/types.js';
import { ALL, type Case, choiceOf, policyOf } from '../policy/facts.js';
import { happeningOf } from './happening.js';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** A page in California on which reporting was opened: what it loads, hands over and complains about. */
const open = (start: Case = {}, config: Partial<Config> = { report: { url: '/records' } }) => {
  const us = { region: 'US-CA', config };
  const told: string[] = [];
  const loads: string[] = [];
  const fail = vi.fn();
  const undo: (() => void)[] = [];
  const page = { broken: false };
  let listener: Listener | undefined;
  const deliver: Deliver = (decision, change) => told.push(decision ? `${change?.cause}` : '');
  const decide = (facts: Case, cause: Cause): [Decision, ReturnType<typeof happeningOf>[2]] => {
    const [, decision, change] = happeningOf({ ...us, ...facts }, { cause });
    return [decision, change];
  };
  reporting({
    policy: policyOf(config),
    consent: {
      subscribe(callback: Listener) {
        listener = callback;
        callback(...decide(start, 'start'));
        return () => {
          listener = undefined;
        };
      },
    },
    async load(name: string) {
      loads.push(name);
      if (page.broken) throw new Error('missing');
      return { openDelivery: () => deliver };
    },
    fail,
    undo,
  } as unknown as Door);
  return { told, loads, fail, undo, page, become: (facts: Case, cause: Cause) => listener?.(...decide(facts, cause)) };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const chosen: Case = { choice: choiceOf(ALL) };

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
    expect(first.told).toEqual(['signal']);
    const next = open({ ...chosen, ...signal }, config);
    next.become({ ...chosen, ...signal }, 'tab');
    await settled();
    expect(next.told).toEqual([]);
  });

  test('and again when it is another one', async () => {
    const { told, become } = open({ ...chosen, gpc: true });
    become({ ...chosen, gpc: true, dnt: true }, 'signal');
    await settled();
    expect(told).toEqual(['signal', 'signal']);
  });
});

test('what an earlier page could not deliver is delivered by this one', async () => {
  localStorage.setItem('heed.queue', '[]');
  const { told } = open(chosen);
  await settled();
  expect(told).toEqual(['']);
});

test('a part that is missing is told of, and asked for again when more happens', async () => {
  const { told, fail, page, become } = open(chosen);
  page.broken = true;
  become(chosen, 'choice');
  await settled();
  expect(String(fail.mock.calls[0]?.[0])).toContain('missing');
  page.broken = false;
  become({}, 'expiry');
  await settled();
  expect(told).toContain('expiry');
});

test('several things at once are handed over in order, to one delivery', async () => {
  const { told, become } = open(chosen);
  become(chosen, 'choice');
  become({}, 'expiry');
  await settled();
  expect(told).toEqual(['choice', 'expiry']);
});

test('stopped, it hears nothing more', async () => {
  const { told, undo, become } = open(chosen);
  for (const act of undo) act();
  become(chosen, 'choice');
  await settled();
  expect(told).toEqual([]);
});
