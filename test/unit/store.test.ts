/** Facts in, listeners told: each change once, in the order in which it came. */
import { describe, expect, test, vi } from 'vitest';
import { decide } from '../../src/policy/decide.js';
import { openStore } from '../../src/store.js';
import type { Change, Decision, How, Listener } from '../../src/types.js';
import { ALL, choiceOf, factsOf, NONE, NOW, signalsOf } from './policy/facts.js';

const open = (first: Change = { cause: 'start' }) => {
  const fail = vi.fn();
  const store = openStore(factsOf({ region: 'US-CA' }), first, fail);
  return { store, fail };
};
const gpc = { signals: signalsOf(true) };
const refused = { choice: choiceOf(NONE) };
const allowed = { choice: choiceOf(ALL) };

/** What a listener heard: the cause, and whether sale was allowed before and is now. */
const hearing = () => {
  const heard: string[] = [];
  const listener: Listener = ({ sale }, { cause, before }) => {
    heard.push(`${cause}: ${before?.sale ?? '-'} > ${sale}`);
  };
  return { heard, listener };
};

test('it has the decision before anyone listens', () => {
  const { store } = open();
  expect(store.decision).toEqual(decide(store.facts));
});

test('news replaces the facts it names and keeps the others', () => {
  const { store } = open();
  store.observe({ ...refused, now: NOW + 1 }, 'choice');
  expect(store.facts).toMatchObject({ region: 'US-CA', now: NOW + 1, choice: NONE });
  store.observe({ choice: undefined }, 'tab');
  expect(store.decision.choice).toBeUndefined();
});

test('a listener is told at once, and then of every change with what was before and how', () => {
  const { store } = open();
  const told: [Decision, Change][] = [];
  store.subscribe((...news) => told.push(news));
  const first = store.decision;
  const how: How = { method: 'ui', view: 'banner', shown: 'abc' };
  store.observe(refused, 'choice', how);
  expect(told).toEqual([
    [first, { cause: 'start' }],
    [store.decision, { cause: 'choice', before: first, how }],
  ]);
});

test('news that changes nothing is not told', () => {
  const { store } = open();
  const { heard, listener } = hearing();
  store.subscribe(listener);
  const { decision } = store;
  store.observe({ now: NOW + 1 }, 'expiry');
  store.observe({ signals: signalsOf() }, 'signal');
  expect(heard).toEqual(['start: - > true']);
  expect(store.decision).toBe(decision);
});

describe('the first decision', () => {
  test('counts as what opened the store, for all who listen before anything changed', () => {
    const { store } = open({ cause: 'notice' });
    const one = hearing();
    const two = hearing();
    store.subscribe(one.listener);
    store.subscribe(two.listener);
    expect([one.heard, two.heard]).toEqual([['notice: - > true'], ['notice: - > true']]);
  });

  test('a late listener gets the current state once, as a start', () => {
    const { store } = open({ cause: 'expiry', before: decide(factsOf({ choice: ALL })) });
    store.observe(refused, 'choice');
    const { heard, listener } = hearing();
    store.subscribe(listener);
    expect(heard).toEqual(['start: - > false']);
  });

  test('one that comes while others are being told as well', () => {
    const { store } = open();
    const late = hearing();
    store.subscribe((_, { cause }) => {
      if (cause === 'signal') store.subscribe(late.listener);
    });
    store.observe(gpc, 'signal');
    expect(late.heard).toEqual(['start: - > false']);
    store.observe({ signals: signalsOf() }, 'expiry');
    expect(late.heard).toEqual(['start: - > false', 'expiry: false > true']);
  });

  test('and one that comes after news which has not been told yet', () => {
    const { store } = open();
    const late = hearing();
    store.subscribe((_, { cause }) => {
      if (cause !== 'signal') return;
      store.observe(allowed, 'choice');
      store.subscribe(late.listener);
    });
    store.observe(gpc, 'signal');
    expect(late.heard).toHaveLength(1);
  });
});

describe('a listener that brings news', () => {
  const chain = (): { before: string[]; after: string[]; sales: boolean[] } => {
    const { store } = open();
    const before = hearing();
    const after = hearing();
    const sales: boolean[] = [];
    store.subscribe(before.listener);
    store.subscribe((_, { cause }) => {
      if (cause === 'signal') store.observe({ signals: signalsOf() }, 'tab');
      if (cause === 'tab') store.observe(refused, 'choice');
      sales.push(store.decision.sale);
    });
    store.subscribe(after.listener);
    store.observe(gpc, 'signal');
    return { before: before.heard, after: after.heard, sales };
  };
  const order = ['start: - > true', 'signal: true > false', 'tab: false > true', 'choice: true > false'];

  test('everyone hears of the changes in the order in which they came; who comes after it, of the last alone', () => {
    const { before, after } = chain();
    expect(before).toEqual(order);
    expect(after).toEqual([order[0], order[3]]);
  });

  test('the state changes before observe returns', () => {
    expect(chain().sales).toEqual([true, false, false, false]);
  });

  test('when it is first told as well', () => {
    const { store } = open();
    const other = hearing();
    store.subscribe(other.listener);
    const told: string[] = [];
    store.subscribe((_, { cause }) => {
      told.push(cause);
      if (cause === 'start') store.observe(gpc, 'signal');
    });
    expect(told).toEqual(['start', 'signal']);
    expect(other.heard).toEqual(['start: - > true', 'signal: true > false']);
  });
});

describe('a listener that throws', () => {
  test('stops nobody, and each time is told once', () => {
    const { store, fail } = open();
    const other = hearing();
    const error = new Error('theirs');
    store.subscribe(() => {
      throw error;
    });
    expect(fail.mock.calls).toEqual([[error]]);
    store.subscribe(other.listener);
    store.observe(gpc, 'signal');
    expect(fail.mock.calls).toEqual([[error], [error]]);
    expect(other.heard).toEqual(['start: - > true', 'signal: true > false']);
  });

  test('nor what it brought before it threw', () => {
    const { store } = open();
    const other = hearing();
    store.subscribe((_, { cause }) => {
      if (cause !== 'signal') return;
      store.observe({ signals: signalsOf() }, 'tab');
      throw new Error('theirs');
    });
    store.subscribe(other.listener);
    store.observe(gpc, 'signal');
    store.observe(refused, 'choice');
    expect(other.heard).toEqual(['start: - > true', 'tab: false > true', 'choice: true > false']);
  });
});

describe('unsubscribe', () => {
  test('ends it, once and for all', () => {
    const { store } = open();
    const { heard, listener } = hearing();
    const end = store.subscribe(listener);
    end();
    end();
    store.observe(gpc, 'signal');
    expect(heard).toEqual(['start: - > true']);
  });

  test('also for a change that is being told', () => {
    const { store } = open();
    const later = hearing();
    let end = () => {};
    store.subscribe((_, { cause }) => cause === 'signal' && end());
    end = store.subscribe(later.listener);
    store.observe(gpc, 'signal');
    expect(later.heard).toEqual(['start: - > true']);
  });

  test('one function that listens twice is told twice, and ends one at a time', () => {
    const { store } = open();
    const { heard, listener } = hearing();
    const end = store.subscribe(listener);
    store.subscribe(listener);
    end();
    store.observe(gpc, 'signal');
    expect(heard).toEqual(['start: - > true', 'start: - > true', 'signal: true > false']);
  });
});
