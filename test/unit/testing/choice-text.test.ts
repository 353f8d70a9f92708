/** The text that tests put into the choice cookie says what a visitor's own answer would have said. */
import { describe, expect, test } from 'vitest';
import { choiceText } from '../../../src/entries/testing.js';
import { parseChoice } from '../../../src/server/parse-choice.js';
import type { Choice } from '../../../src/types.js';
import { AT, DAY } from '../storage/choices.js';

const config = {
  notice: { url: '/cookies', version: '2' },
  region: 'DE',
  pixels: [
    { id: 'stats', name: 'Stats', vendor: 'Shop', category: 'analytics' },
    { use: 'meta-pixel', id: '123' },
  ],
} as const;

const read = (text: string, now = AT): Choice | undefined => parseChoice(`a=b; heed=${text}`, 'heed', now);
const ALL = { functional: true, analytics: true, marketing: true };

describe('choiceText', () => {
  test('of everything is what Accept all leaves', () => {
    const { id, ...choice } = read(choiceText(config, 'all', { at: AT })) as Choice;
    expect(choice).toEqual({
      subject: '000000000001',
      at: AT,
      expires: AT + 180 * DAY,
      notice: '2',
      allowed: ALL,
      pixels: {},
      sale: true,
      method: 'ui',
    });
    expect(id).toContain('000000000001');
  });

  test('of nothing lasts as long as a refusal', () => {
    const choice = read(choiceText(config, 'none', { at: AT }));
    expect(choice).toMatchObject({ allowed: { analytics: false, marketing: false }, sale: false });
    expect(choice?.expires).toBe(AT + 365 * DAY);
  });

  test('of some leaves the rest unset, and knows the pixels of the catalogue', () => {
    const choice = read(choiceText(config, { analytics: true, 'meta-pixel': false }, { at: AT }));
    expect(choice).toMatchObject({ allowed: { analytics: true }, pixels: { 'meta-pixel': false } });
    expect(choice).not.toHaveProperty('sale');
  });

  test('of no answer says that the notice was seen', () => {
    expect(read(choiceText(config, {}, { at: AT }))).toMatchObject({ allowed: {}, pixels: {}, notice: '2' });
  });

  test('says how it came about', () => {
    const made = { at: AT, notice: '1', method: 'host', override: true, subject: '0f1e2d3c4b5a' } as const;
    expect(read(choiceText(config, 'all', made))).toMatchObject(made);
  });

  test('counts now unless another time is said, and not once it has expired', () => {
    expect(read(choiceText(config, 'all'), Date.now())?.allowed).toEqual(ALL);
    expect(read(choiceText(config, 'all', { at: AT - 181 * DAY }))).toBeUndefined();
  });

  test('refuses what no page would take', () => {
    expect(() => choiceText(config as never, { analytic: true } as never)).toThrow('"choice.analytic" is unknown');
    expect(() => choiceText({ notice: {} } as never, 'all')).toThrow('"notice.url"');
    expect(() => choiceText(config, 'all', { subject: 'me' })).toThrow('"subject"');
  });
});
