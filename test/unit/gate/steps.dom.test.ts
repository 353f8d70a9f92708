/** Steps: what each kind does to the page, and in which order. */
import { expect, test } from 'vitest';
import type { Step } from '../../../src/types.js';
import { added, arrive, open, page, pixelOf, settled } from './page.js';

const SCRIPT = 'https://vendor.test/a.js';

/** Everything is allowed, with these steps to load. */
const load = async (...steps: Step[]) => {
  const opened = await open([pixelOf({ load: steps })]);
  opened.consent.choose('all');
  await settled();
  return opened;
};

test('`push` adds a copy, and makes the array and the way to it', async () => {
  const value = { a: [1] };
  await load({ push: 'vendor.queue', value }, { push: 'vendor.queue', value });
  expect(page.vendor).toEqual({ queue: [value, value] });
  expect((page.vendor as { queue: unknown[] }).queue[0]).not.toBe(value);
});

test('`set` puts a value at the end of a path', async () => {
  await load({ set: 'vendor.a.b', value: 1 }, { set: 'vendor.a.c', value: null });
  expect(page.vendor).toEqual({ a: { b: 1, c: null } });
});

test('`call` calls a method on its owner', async () => {
  const vendor = {
    heard: [] as unknown[],
    say(...args: unknown[]) {
      this.heard.push(...args);
    },
  };
  page.vendor = vendor;
  await load({ call: 'vendor.say', args: ['a', { b: 1 }] });
  expect(vendor.heard).toEqual(['a', { b: 1 }]);
});

test('`new` puts an instance where it is said', async () => {
  page.queue = ['early'];
  page.Vendor = class {
    constructor(readonly options: unknown) {}
  };
  await load({ new: 'Vendor', args: [{ id: 1, q: { global: 'queue' } }], as: 'queue' });
  expect(page.queue).toMatchObject({ options: { id: 1, q: ['early'] } });
});

test('stand-ins become a date, a time and a global', async () => {
  page.mine = { a: 1 };
  const from = Date.now();
  await load({ set: 'got', value: [{ now: 'date' }, { now: 'ms' }, { global: 'mine' }, { now: 'later' }] });
  const [date, time, mine, other] = page.got as [Date, number, unknown, unknown];
  expect(Object.prototype.toString.call(date)).toBe('[object Date]');
  expect(time).toBeGreaterThanOrEqual(from);
  expect(mine).toBe(page.mine);
  expect(other).toEqual({ now: 'later' });
});

test('a script is added once for each address, async, with its attributes and the nonce of the page', async () => {
  const own = document.createElement('script');
  own.setAttribute('nonce', '');
  own.nonce = 'n1';
  document.head.append(own);
  await load(
    { script: SCRIPT, attributes: { crossorigin: 'anonymous', id: 'tag' } },
    { script: SCRIPT },
    { script: 'https://vendor.test/b.js' },
  );
  expect(added()).toEqual([SCRIPT, 'https://vendor.test/b.js']);
  const script = document.querySelector('#tag') as HTMLScriptElement;
  expect([script.async, script.getAttribute('crossorigin'), script.nonce]).toEqual([true, 'anonymous', 'n1']);
});

test('an address that the page has added itself is not added again', async () => {
  const own = document.createElement('script');
  own.setAttribute('src', SCRIPT);
  document.head.append(own);
  await load({ script: SCRIPT });
  expect(added()).toEqual([SCRIPT]);
});

test('a call of what the script brings waits for it, and so do the steps after it', async () => {
  const { errors } = await load({ script: SCRIPT }, { call: 'vendor.init', args: [1] }, { set: 'after', value: true });
  expect(page.after).toBeUndefined();
  const heard: unknown[] = [];
  await arrive(SCRIPT, () => {
    page.vendor = { init: (one: unknown) => heard.push(one) };
  });
  expect(heard).toEqual([1]);
  expect(page.after).toBe(true);
  expect(errors).toEqual([]);
});

test('a call of what is not there even then is told, and the rest goes on', async () => {
  const { errors } = await load({ script: SCRIPT }, { call: 'vendor.init', args: [] }, { set: 'after', value: true });
  await arrive(SCRIPT);
  expect(errors).toEqual(['a step calls "vendor.init", which is no function here']);
  expect(page.after).toBe(true);
});

test('a script that does not load is told', async () => {
  const { errors } = await load({ script: SCRIPT });
  await arrive(SCRIPT, undefined, 'error');
  expect(errors).toEqual([`Heed: a pixel's script did not load: ${SCRIPT}`]);
});

test('a call that throws is told, and the rest goes on', async () => {
  page.vendor = () => {
    throw new Error('vendor broke');
  };
  const { errors } = await load({ call: 'vendor', args: [] }, { set: 'after', value: true });
  expect(errors).toEqual(['vendor broke']);
  expect(page.after).toBe(true);
});

test('no path leads to what all objects share', async () => {
  const { place, at } = await import('../../../src/gate/paths.js');
  for (const path of ['a.__proto__.b', 'constructor.x', 'a.prototype', '__proto__']) {
    expect(() => place(path)).toThrow(path);
    expect(at(path)).toBeUndefined();
  }
  expect(at('a.proto')).toBeUndefined();
});
