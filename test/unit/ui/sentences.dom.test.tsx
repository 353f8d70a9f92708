/** Whatever the language, what a visitor reads ends, parts, counts and lists as that language does. */
import { afterEach, expect, test } from 'vitest';
import type { Language } from '../../../src/messages/language.js';
import { all, english } from '../../../src/messages/languages.js';
import { fillSlots } from '../../../src/slots/fill-slots.js';
import type { Pixel } from '../../../src/types.js';
import { mount } from '../../../src/ui/mount.js';
import { openOptOut } from '../../../src/ui/opt-out.js';
import { fakeDecision, fakeDoor, fakePolicy } from './fake-door.js';

HTMLDialogElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList;

/** As the build places them. */
const placed = (language: Language) =>
  Object.fromEntries(
    Object.entries(language).map(([part, texts]) => [
      part,
      Object.keys(english[part as keyof typeof english]).map((key) => (texts as Record<string, unknown>)[key]),
    ]),
  );

const cookies = Array.from({ length: 12 }, (_, at) => ({ name: `c${at}`, days: 3650, purpose: 'kept' }));
const storage = (['local', 'session'] as const).map((area) => ({ area, key: area, purpose: 'kept' }));
const pixel = (id: string): Pixel => ({
  id,
  name: id,
  vendor: id,
  category: 'marketing',
  purpose: id,
  cookies,
  storage,
});
const gpc = { gpc: true, dnt: null, raw: { gpc: 'true', dnt: null }, conflict: false };

/** Every text that a set of words says as it is. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'object' ? Object.values(words ?? {}).flatMap(textsOf) : [String(words)];
// Now, before other words shine through.
const ENGLISH = textsOf(english);

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** What stands in each line of it. */
const linesOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('p, h2, h3, summary, td, caption')].flatMap((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const end of copy.querySelectorAll('br, div')) end.append('\n');
    return `${copy.textContent}`.split('\n').map((line) => line.trim());
  });

const read = async (tag: string): Promise<string[]> => {
  document.body.innerHTML = ['notice', 'status', 'statement']
    .map((name) => `<i data-heed-show="${name}"></i>`)
    .join('');
  const policy = fakePolicy({
    ui: { language: tag },
    pixels: ['Kindred', 'Tally', 'Lantern'].map(pixel),
    declared: ['Waypost', 'Beacon', 'Amble'].map((use) => ({ use })) as never,
    signals: { gpc: 'enforce', dnt: 'ignore', enforceOn: {} },
  });
  const { door, stop: end } = fakeDoor(
    fakeDecision({ regime: 'opt-out', ask: null, signals: gpc, why: { sale: 'signal' } }),
    policy,
  );
  stop = end;
  door.load = async () => ({ __WORDS__: placed(all[tag] as Language) });
  door.part = (async () => ({ rows: Promise.resolve() })) as never;
  await fillSlots(door);
  void openOptOut(door);
  void mount(door).show('preferences');
  const root = (name: string) => document.querySelector(`[data-heed-${name}]`)?.shadowRoot as ShadowRoot;
  await expect.poll(() => root('host')?.querySelector('.pixel') && root('opt-out')?.querySelector('li')).toBeTruthy();
  await expect.poll(() => document.querySelector('[data-heed-part=missing]')).toBeTruthy();
  return [document.body, root('host'), root('opt-out')].flatMap(linesOf);
};

test.each(Object.entries(all))('%s', async (tag, { banner, optOut, notice }) => {
  const lines = await read(tag);
  const text = lines.join('\n');
  const { lang = '', comma, and, gap = '', sends = '' } = banner;
  const list = (...[first, second, third]: string[]) => `${first}${comma}${second}${and}${third}`;

  expect(text).toContain(optOut.pixels?.replace('{pixels}', list('Kindred', 'Tally', 'Lantern')));
  expect(text).toContain(notice.missing?.replace('{names}', list('Waypost', 'Beacon', 'Amble')));

  const own = textsOf(all[tag]);
  expect(lines.filter((line) => ENGLISH.includes(line) && !own.includes(line))).toEqual([]);

  const twelve = new Intl.NumberFormat(lang).format(12);
  expect(lines.filter((line) => line.includes(twelve)).length).toBeGreaterThan(2);
  if (twelve !== '12') expect(text).not.toMatch(/12/);

  // Two sentences are parted by the blank of the language and no other.
  const end = /[。।.]$/.exec(sends)?.[0];
  expect(text).toContain(`${sends.replace('{signal}', 'Global Privacy Control')}${gap}`);
  if (end !== '.') expect(lines.filter((line) => /\.( |$)/.test(line))).toEqual([]);
  if (!gap) expect(lines.filter((line) => /[。！？]\s/.test(line))).toEqual([]);
  else expect(lines.filter((line) => /[。।؟]\S/.test(line) || /\p{Ll}\.\p{L}/u.test(line))).toEqual([]);
});
