/** What is remembered, how much of it, and what is not. */
import { expect, test } from 'vitest';
import { remember } from '../../../../src/server/publish/remember.js';

test('one that was made is not made again, until there is no room for it', async () => {
  const made: string[] = [];
  const get = remember(2, async (key) => made.push(key) && key);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(key)).toBe(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('who asks meanwhile waits for the same; failures and nothing are tried again', async () => {
  const answers: (() => Promise<string | undefined>)[] = [
    async () => undefined,
    () => Promise.reject(new Error('down')),
    async () => 'there',
  ];
  let count = 0;
  const get = remember(5, async () => answers[count++]?.());
  expect(await Promise.all([get('a'), get('a')])).toEqual([undefined, undefined]);
  await expect(get('a')).rejects.toThrow('down');
  expect([await get('a'), await get('a'), count]).toEqual(['there', 'there', 3]);
});
