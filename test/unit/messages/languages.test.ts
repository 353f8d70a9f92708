/** Each language says all that English says, with the same gaps to fill, and leaves alone what statutes fix. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.js';
import { enCategories } from '../../../src/messages/en-categories.js';
import { enEmbeds } from '../../../src/messages/en-embeds.js';
import { enNews } from '../../../src/messages/en-news.js';
import { enNotice } from '../../../src/messages/en-notice.js';
import { enOpened } from '../../../src/messages/en-opened.js';
import { enOptOut } from '../../../src/messages/en-opt-out.js';
import { enReceipt } from '../../../src/messages/en-receipt.js';
import { enSignals } from '../../../src/messages/en-signals.js';
import type { Language } from '../../../src/messages/language.js';

const ENGLISH = {
  banner: en,
  opened: enOpened,
  categories: enCategories,
  embeds: enEmbeds,
  news: enNews,
  optOut: enOptOut,
  notice: enNotice,
  signals: enSignals,
  receipt: enReceipt,
} satisfies Language;

const ROOM = new URL('../../../src/messages/', import.meta.url);
const tags = readdirSync(ROOM)
  .map((file) => /^([a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)\.ts$/.exec(file)?.[1] ?? '')
  .filter((tag) => tag && tag !== 'en');
/** What makes a text of a name: `zh-Hant` is `zhHant`. */
const nameOf = (tag: string): string => tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

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
  const load = async (): Promise<Language> => (await import(new URL(`${tag}.ts`, ROOM).href))[nameOf(tag)];

  test('says all that English says, and nothing else', async () => {
    expect([...flat((await load()) as unknown as Texts).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the gaps of the English text, and no text is empty', async () => {
    for (const [path, texts] of flat((await load()) as unknown as Texts))
      for (const text of texts) {
        expect([path, text.trim()]).not.toEqual([path, '']);
        const wanted = gaps(english.get(path)?.at(-1) ?? '');
        // A form for one or two may say the number as a word.
        const found = gaps(text);
        expect([path, found]).toEqual([path, texts.length > 1 && !found.length ? [] : wanted]);
      }
  });

  test('counts as its speakers do', async () => {
    const { opened } = await load();
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const forms of [opened.pixels, opened.cookies])
      expect(Object.keys(forms ?? {}).sort()).toEqual([...pluralCategories].sort());
  });

  test('names itself, its direction, and what statutes and standards fix', async () => {
    const language = await load();
    expect([language.banner.lang, language.signals.lang]).toEqual([tag, tag]);
    expect(language.banner.dir).toBe(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');
    const texts = flat(language as unknown as Texts);
    for (const path of FIXED) expect([path, texts.get(path)]).toEqual([path, english.get(path)]);
  });

  test('asks for both answers alike, and says who should review it', async () => {
    const { banner } = await load();
    expect(banner.accept).not.toBe(banner.reject);
    expect(readFileSync(new URL(`${tag}.ts`, ROOM), 'utf8').split('\n')[0]).toMatch(
      /^\/\*\* .+ to be reviewed by .+ \*\/$/,
    );
  });
});
