/** Many callers, few writes, and each hears how its own went. */
import { expect, test } from 'vitest';
import { gather } from '../../../src/server/gather.js';

const later = () => new Promise((done) => setTimeout(done, 5));

const gathering = (limit: number, refuse: (items: readonly number[]) => void = () => {}) => {
  const writes: number[][][] = [];
  const { put, idle } = gather<number, string>(
    async (lists) => {
      writes.push(lists.map((list) => [...list]));
      await later();
      for (const list of lists) refuse(list);
      return lists.map((list) => list.join());
    },
    limit,
    (error) => (error as Error).message === 'theirs',
  );
  return { writes, put, idle };
};

test('what comes while a write is under way goes into the next one, in its order', async () => {
  const { writes, put } = gathering(100);
  expect(await Promise.all([put([1]), put([2, 3]), put([]), put([4])])).toEqual(['1', '2,3', '', '4']);
  expect(writes).toEqual([[[1]], [[2, 3], [], [4]]]);
  expect(await put([5])).toBe('5');
});

test('a write takes no more than its limit, but for a list that is longer by itself', async () => {
  const { writes, put } = gathering(3);
  await Promise.all([[1], [2, 3], [4], [5], [6, 7, 8, 9], [10]].map(put));
  expect(writes).toEqual([[[1]], [[2, 3], [4]], [[5]], [[6, 7, 8, 9]], [[10]]]);
});

test('one that is refused takes no other with it', async () => {
  const { put } = gathering(100, (items) => {
    if (items.includes(3)) throw new Error('theirs');
  });
  const results = await Promise.allSettled([put([1]), put([2]), put([3]), put([4])]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

test('what fails for all is not tried again for each', async () => {
  const { writes, put } = gathering(100, () => {
    throw new Error('the database is down');
  });
  const results = await Promise.allSettled([put([1]), put([2]), put([3]), put([4])]);
  expect(results.every(({ status }) => status === 'rejected')).toBe(true);
  expect(writes).toHaveLength(2);
});

test('idle waits for what is under way', async () => {
  const { put, idle } = gathering(100);
  let done = false;
  const writing = put([1]).then(() => {
    done = true;
  });
  await idle();
  await writing;
  expect(done).toBe(true);
  await idle();
});
