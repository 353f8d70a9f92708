/** The draft keeps every step, and a way back from each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, changeDraft, type Draft, startDraft } from '../../../src/console/draft.js';
import type { Config } from '../../../src/types.js';

const config: Config = { notice: { url: '/cookies', version: '1' }, pixels: [{ use: 'meta-pixel', id: '1' }] };
const edit = (keys: (string | number)[], value: unknown, typed = false): Act => ({
  act: 'edit',
  keys,
  value,
  what: keys.join(' '),
  typed,
});
const run = (...acts: Act[]): Draft => acts.reduce(changeDraft, startDraft(3, config));

describe('edits', () => {
  test('put a value in place, and leave the config before as it was', () => {
    const draft = run(edit(['ui', 'layout'], 'box'), edit(['pixels', 0, 'off'], true));
    expect(draft.config).toEqual({
      ...config,
      ui: { layout: 'box' },
      pixels: [{ use: 'meta-pixel', id: '1', off: true }],
    });
    expect(config.pixels).toEqual([{ use: 'meta-pixel', id: '1' }]);
  });

  test('take away what holds nothing else', () => {
    expect(run(edit(['signals', 'gpc', 'US'], 'report'), edit(['signals', 'gpc', 'US'], undefined)).config).toEqual(
      config,
    );
  });

  test.each(['google', 'shopify'])('leave %s on with nothing in it, until it is switched off', (room) => {
    const draft = run(edit([room], {}), edit([room, 'types', 'x'], 'y'), edit([room, 'types', 'x'], undefined));
    expect(draft.config).toEqual({ ...config, [room]: {} });
    expect(changeDraft(draft, edit([room], undefined)).config).toEqual(config);
  });

  test('add to a list that is not there yet, and take a row out of one', () => {
    expect(run(edit(['pixels', 0, 'cookies', 0], { name: 'a', purpose: 'b' })).config.pixels).toEqual([
      { use: 'meta-pixel', id: '1', cookies: [{ name: 'a', purpose: 'b' }] },
    ]);
    expect(run(edit(['pixels', 1], { use: 'hotjar' }), edit(['pixels', 0], undefined)).config.pixels).toEqual([
      { use: 'hotjar' },
    ]);
  });

  test('of one category write all of them down, and keep one that says nothing', () => {
    const draft = run(edit(['categories', 'analytics', 'label'], 'Numbers'));
    expect(Object.keys(draft.config.categories ?? {})).toEqual(['necessary', 'functional', 'analytics', 'marketing']);
    const bare = changeDraft(draft, edit(['categories', 'analytics', 'label'], undefined));
    expect(bare.config.categories?.analytics).toEqual({});
  });
});

describe('the way back', () => {
  test('goes over a typed text in one step, and over another field in another', () => {
    const draft = run(
      edit(['notice', 'url'], '/c', true),
      edit(['notice', 'url'], '/co', true),
      edit(['notice', 'version'], '2', true),
    );
    expect(draft.past.map(({ what }) => what)).toEqual(['notice url', 'notice version']);
    const back = changeDraft(changeDraft(draft, { act: 'undo' }), { act: 'undo' });
    expect(back.config).toBe(config);
  });

  test('leads to where it began, and forward again, whatever was done', () => {
    const act = fc.oneof(
      fc.constantFrom<Act>({ act: 'undo' }, { act: 'redo' }),
      fc
        .record({
          key: fc.constantFrom('site', 'guard', 'withdraw'),
          value: fc.option(fc.string(), { nil: undefined }),
        })
        .map(({ key, value }) => edit([key], value)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const end = run(...acts);
        const back = end.past.reduce((draft) => changeDraft(draft, { act: 'undo' }), end);
        expect(back.config).toBe(config);
        const forward = end.past.reduce((draft) => changeDraft(draft, { act: 'redo' }), back);
        expect(forward.config).toEqual(end.config);
      }),
    );
  });

  test('also from another version that was taken', () => {
    const theirs = { ...config, site: 'theirs' };
    const draft = run(edit(['site'], 'mine'), { act: 'take', base: 4, config: theirs, what: 'theirs' });
    expect(draft).toMatchObject({ base: 4, config: theirs });
    expect(changeDraft(draft, { act: 'undo' })).toMatchObject({ base: 4, config: { site: 'mine' } });
  });

  test('of nothing is nothing', () => {
    const draft = startDraft(0, config);
    expect(changeDraft(draft, { act: 'undo' })).toBe(draft);
    expect(changeDraft(draft, { act: 'redo' })).toBe(draft);
  });
});
