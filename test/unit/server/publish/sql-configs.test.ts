/** What both stores keep of published configs, and that of two who publish at once one is told. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { metaPixel } from '../../../../src/pixels/meta-pixel.js';
import { use } from '../../../../src/pixels/use.js';
import { sqlConfigs } from '../../../../src/server/publish/sql-configs.js';
import { onEachStore } from '../stores.js';
import { configOf, draftOf } from './drafts.js';

onEachStore((at) => {
  test('versions count from one, newest first, each with who and when', async () => {
    const { configs } = at.store;
    expect([await configs.live(), await configs.versions(), await configs.version(1)]).toEqual([
      undefined,
      [],
      undefined,
    ]);
    await configs.publish(draftOf(0, configOf('a')));
    await configs.publish(draftOf(1, configOf('b'), { by: 'Grace', note: 'b is better' }));
    const hash = expect.stringMatching(/^[\da-f]{64}$/);
    expect(await configs.versions()).toEqual([
      { version: 2, at: '2026-11-22T10:00:01.000Z', by: 'Grace', note: 'b is better', notice: 'b', hash },
      { version: 1, at: '2026-11-22T10:00:00.000Z', by: 'Ada', note: 'after 0', notice: 'a', hash },
    ]);
    expect(await configs.live()).toMatchObject({ version: 2, config: configOf('b') });
    expect(await configs.version(1)).toMatchObject({ version: 1, config: configOf('a') });
    expect(await configs.version(3)).toBeUndefined();
  });

  test('what was written comes back as it was, in its order, whatever is in it', async () => {
    const { configs } = at.store;
    const config = configOf('a\0', {
      $schema: 'heed.schema.json',
      categories: { zebra: {}, necessary: {}, b: { label: 'a\0b\ud800</script>' } },
      pixels: [{ use: 'meta-pixel', id: '1' }],
    } as object);
    const pixels = [use(metaPixel, { id: '1' })];
    const published = await configs.publish(draftOf(0, config, { pixels }));
    expect(published).toEqual(await configs.live());
    expect(JSON.stringify(published?.config)).toBe(JSON.stringify(config));
    expect(published?.pixels).toEqual(pixels);
    const { $schema: _, ...whole } = { ...config, $schema: '', pixels };
    expect(published?.hash).toBe(createHash('sha256').update(JSON.stringify(whole)).digest('hex'));
  });

  test('who starts from another version than the live one publishes nothing', async () => {
    const { configs } = at.store;
    const first = await configs.publish(draftOf(0, configOf('a')));
    for (const base of [0, 2, 7]) expect(await configs.publish(draftOf(base, configOf('b')))).toBeUndefined();
    expect(await configs.live()).toEqual(first);
    expect(await configs.versions()).toHaveLength(1);
  });

  test('of many who publish at once on two servers, each version has one', async () => {
    const other = await at.again();
    const servers = [at.store.configs, sqlConfigs(other.query)];
    for (const base of [0, 1, 2]) {
      const tries = Array.from({ length: 8 }, (_, index) =>
        servers[index % 2]?.publish(draftOf(base, configOf(`${base}-${index}`), { by: `editor ${index}` })),
      );
      const done = (await Promise.all(tries)).filter((one) => one !== undefined);
      expect(done).toHaveLength(1);
      expect(await servers[0]?.live()).toEqual(done[0]);
    }
    expect((await at.store.configs.versions()).map(({ version }) => version)).toEqual([3, 2, 1]);
    await other.close();
  });

  test('an older config published again has its old hash', async () => {
    const { configs } = at.store;
    const first = await configs.publish(draftOf(0, configOf('a')));
    await configs.publish(draftOf(1, configOf('b')));
    const back = await configs.publish(draftOf(2, configOf('a'), { note: 'back' }));
    expect(back).toMatchObject({ version: 3, hash: first?.hash });
    expect(await configs.startingWith(first?.hash.slice(0, 16) ?? '')).toEqual(back);
    expect(await configs.startingWith('0'.repeat(16))).toBeUndefined();
  });

  test('files of a release stay what they were', async () => {
    const { configs } = at.store;
    const files = { 'ui.js': 'ui()', 'whole.js': '"ü"' };
    expect(await configs.files('r1')).toBeUndefined();
    await configs.keepFiles('r1', files);
    await configs.keepFiles('r1', { 'ui.js': 'other()' });
    expect(await configs.files('r1')).toEqual(files);
  });
});
