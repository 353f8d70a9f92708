/** Two people's edits come together, and where both changed the same thing, that is told. */
import { describe, expect, test } from 'vitest';
import { mergeConfigs } from '../../../src/console/merge.js';
import type { Config } from '../../../src/types.js';

const base: Config = {
  notice: { url: '/cookies', version: '1' },
  pixels: [
    { use: 'meta-pixel', id: '1' },
    { use: 'hotjar', id: '2' },
  ],
};

describe('mine on top of theirs', () => {
  test('keeps what either added, and drops what either removed', () => {
    const mine: Config = { ...base, pixels: [...(base.pixels ?? []), { use: 'klaviyo', id: 'k' }] };
    const theirs: Config = {
      ...base,
      pixels: [{ use: 'hotjar', id: '2', off: true }, { use: 'youtube' }],
      ui: { layout: 'box' },
    };
    expect(mergeConfigs(base, mine, theirs)).toEqual({
      config: {
        ...base,
        ui: { layout: 'box' },
        pixels: [{ use: 'hotjar', id: '2', off: true }, { use: 'youtube' }, { use: 'klaviyo', id: 'k' }],
      },
      clashes: [],
    });
  });

  test('takes mine where both changed one thing, and names it', () => {
    const mine: Config = {
      ...base,
      ui: { layout: 'box' },
      pixels: [
        { use: 'meta-pixel', id: 'mine' },
        { use: 'hotjar', id: '2' },
      ],
    };
    const theirs: Config = {
      ...base,
      ui: { layout: 'dialog', theme: 'dark' },
      pixels: [
        { use: 'meta-pixel', id: 'theirs' },
        { use: 'hotjar', id: '2' },
      ],
    };
    const { config, clashes } = mergeConfigs(base, mine, theirs);
    expect(config.ui).toEqual({ layout: 'box', theme: 'dark' });
    expect(config.pixels?.[0]).toEqual({ use: 'meta-pixel', id: 'mine' });
    expect(clashes.sort()).toEqual(['pixels.meta-pixel.id', 'ui.layout']);
  });

  test('is theirs where I changed nothing, and mine where they did not', () => {
    const other: Config = { ...base, site: 'other' };
    expect(mergeConfigs(base, structuredClone(base), other).config).toEqual(other);
    expect(mergeConfigs(base, other, structuredClone(base)).config).toEqual(other);
  });

  test('what one removed and the other changed is a clash', () => {
    const mine: Config = { ...base, pixels: [{ use: 'hotjar', id: '2' }] };
    const theirs: Config = {
      ...base,
      pixels: [
        { use: 'meta-pixel', id: '9' },
        { use: 'hotjar', id: '2' },
      ],
    };
    expect(mergeConfigs(base, mine, theirs)).toEqual({ config: mine, clashes: ['pixels.meta-pixel'] });
  });
});
