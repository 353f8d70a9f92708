/** Each language says all that English says, with the same gaps to fill, and leaves alone what statutes fix. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/messages/language.js';
import { all, english as reference } from '../../../src/messages/languages.js';

const ROOM = new URL('../../../src/messages/', import.meta.url);
const tags = readdirSync(ROOM)
  .map((file) => /^([a-z]{2,3}(?:-(?:br|hant))?)\.ts$/.exec(file)?.[1] ?? '')
  .filter((tag) => tag && tag !== 'en');

type Texts = { readonly [key in string]: string | Texts };

/** Each text by its path; forms of a counted word under one path. */
const flat = (texts: Texts, path = ''): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(texts)) {
    const at = `${path}${key}`;
    if (typeof value === 'string') found.set(at, [value]);
    else if (/^opened\.(pixels|cookies)$/.test(at)) found.set(at, Object.values(value as Record<string, string>));
    else for (const [inner, all] of flat(value, `${at}.`)) found.set(inner, all);
  }
  return found;
};

const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
/** What the control says, languages say elsewhere. */
const { link: _, ...ENGLISH } = reference;
const english = flat(ENGLISH as unknown as Texts);

/** California prescribes these titles, and no state has prescribed them in another language (11 CCR §§7013–7015). */
const FIXED = [
  'signals.choices',
  'signals.sell',
  'signals.limit',
  'signals.icon',
  'banner.gpc',
  'banner.dnt',
  'signals.gpc',
  'signals.dnt',
];

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

describe.each(tags)('%s', (tag) => {
  const language = all[tag] as Language;
  const texts = flat(language as unknown as Texts);

  test('says all that English says, and nothing else', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the gaps of the English text, and no text is empty', () => {
    for (const [path, forms] of texts)
      for (const text of forms) {
        // What parts two sentences is a blank, or nothing.
        if (path !== 'banner.gap') expect([path, text.trim()]).not.toEqual([path, '']);
        const wanted = gaps(english.get(path)?.at(-1) ?? '');
        // A form for one or two may say the number as a word.
        const found = gaps(text);
        expect([path, found]).toEqual([path, forms.length > 1 && !found.length ? [] : wanted]);
      }
  });

  test('counts as its speakers do', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const forms of [language.opened.pixels, language.opened.cookies])
      expect(Object.keys(forms ?? {}).sort()).toEqual([...pluralCategories].sort());
  });

  test('parts the words of a list as its speakers do', () => {
    const [first] = new Intl.ListFormat(tag)
      .formatToParts(['1', '2', '3', '4'])
      .filter(({ type }) => type === 'literal');
    // Thai parts them by a blank, which says little between words of a sentence.
    expect(language.banner.comma?.trim()).toBe(first?.value.replace(/[\s\u200f]/g, '') || ',');
    // Where an ideographic stop has its own blank there is no other.
    expect(language.banner.gap).toBe(/。/.test(language.banner.sends ?? '') ? '' : ' ');
  });

  test('names itself, its direction, and what statutes and standards fix', () => {
    expect([language.banner.lang?.toLowerCase(), language.signals.lang]).toEqual([tag, language.banner.lang]);
    expect(language.banner.dir).toBe(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');
    for (const path of FIXED) expect([path, texts.get(path)]).toEqual([path, english.get(path)]);
  });

  test('asks for both answers alike, and says who should review it', () => {
    const { banner } = language;
    expect(banner.accept).not.toBe(banner.reject);
    expect(readFileSync(new URL(`${tag}.ts`, ROOM), 'utf8').split('\n')[0]).toMatch(
      /^\/\*\* .+ to be reviewed by .+ \*\/$/,
    );
  });
});
