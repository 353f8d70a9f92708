/** What waits is bounded, keeps its order, and fails when the guard stops. */
import { expect, test, vi } from 'vitest';
import { openHeld } from '../../../src/guard/held.js';

const at = (host: string) => new URL(`https://${host}/`);

test('only what need not wait any more is done, in order, and one that fails stops no other', () => {
  const done: string[] = [];
  const refused = new Set(['a', 'b', 'c']);
  const fail = vi.fn();
  const held = openHeld(({ hostname }) => refused.has(hostname), fail);
  const add = (kind: 'element' | 'request', ...hosts: string[]) =>
    held.add(kind, hosts.map(at), () => {
      done.push(hosts.join());
      if (hosts.join() === 'a') throw new Error('broken');
    });
  for (const hosts of [['b'], ['a'], ['c'], ['a', 'c']]) add('request', ...hosts);
  add('element', 'b');
  held.release();
  expect(done).toEqual([]);
  refused.delete('a');
  refused.delete('b');
  held.release();
  expect(done).toEqual(['b', 'a', 'b']);
  expect(fail).toHaveBeenCalledOnce();
  refused.clear();
  held.release();
  expect(done.slice(3)).toEqual(['c', 'a,c']);
});

test('there is room for 100 requests, whatever elements wait', () => {
  const held = openHeld(() => true, vi.fn());
  const room = (kind: 'element' | 'request') =>
    Array.from({ length: 1200 }, () => held.add(kind, [at('a')], () => {})).filter(Boolean).length;
  expect([room('element'), room('request')]).toEqual([1000, 100]);
});

test('what waits when it stops is dropped, and never done', () => {
  const held = openHeld(() => false, vi.fn());
  const [act, drop] = [vi.fn(), vi.fn()];
  held.add('request', [at('a')], act, drop);
  held.stop();
  held.release();
  expect([act.mock.calls.length, drop.mock.calls.length]).toEqual([0, 1]);
});
