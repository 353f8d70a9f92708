/** The live config in memory: how old it may be, and that a store that fails takes nothing away. */
import { beforeEach, expect, test } from 'vitest';
import type { ConfigStore, PublishedConfig } from '../../../../src/server/publish/config-store.js';
import { liveConfig } from '../../../../src/server/publish/live-config.js';

const publishedAs = (version: number) => ({ version }) as PublishedConfig;
let time = 0;
let answers: (() => Promise<PublishedConfig | undefined>)[] = [];
let asked = 0;
const open = () => {
  const live = () => answers[asked++]?.() ?? Promise.reject(new Error('asked too often'));
  return liveConfig(
    { live } as ConfigStore,
    () => time,
    (answer) => answer,
  );
};

beforeEach(() => {
  [time, answers, asked] = [0, [], 0];
});

test('it is looked up once in a moment, and many wait for one answer', async () => {
  answers = [async () => publishedAs(1), async () => publishedAs(2)];
  const live = open();
  expect(await Promise.all([live.get(), live.get()])).toEqual([publishedAs(1), publishedAs(1)]);
  time = 4_999;
  expect([await live.get(), asked]).toEqual([publishedAs(1), 1]);
  time = 5_000;
  // Nobody waits for the newer one.
  expect([await live.get(), asked]).toEqual([publishedAs(1), 2]);
  expect(await live.get()).toEqual(publishedAs(2));
});

test('what is published here is live at once, whatever an older look says later', async () => {
  let tell = (_: PublishedConfig): void => {};
  answers = [
    async () => publishedAs(1),
    () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
  ];
  const live = open();
  await live.get();
  time = 6_000;
  await live.get();
  live.learn(publishedAs(2));
  tell(publishedAs(1));
  expect([await live.get(), asked]).toEqual([publishedAs(2), 2]);
});

test('a store that fails takes nothing away; where nothing is known, it is told', async () => {
  const down = () => Promise.reject(new Error('down'));
  answers = [down, async () => publishedAs(1), down, async () => publishedAs(2)];
  const live = open();
  await expect(live.get()).rejects.toThrow('down');
  expect(await live.get()).toEqual(publishedAs(1));
  time = 5_000;
  expect([await live.get(), asked]).toEqual([publishedAs(1), 3]);
  time = 10_000;
  await expect.poll(live.get).toEqual(publishedAs(2));
});

test('where nothing is published, the next one looks again', async () => {
  answers = [async () => undefined, async () => publishedAs(1)];
  const live = open();
  expect([await live.get(), await live.get()]).toEqual([undefined, publishedAs(1)]);
});
