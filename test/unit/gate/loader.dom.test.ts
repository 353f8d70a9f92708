/** The loader: what is prepared, loaded and told, in which order, and what holds it back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Pixel } from '../../../src/types.js';
import { added, arrive, open, page, pixelOf, settled } from './page.js';

let words: string[] = [];
beforeEach(() => {
  words = [];
  page.say = (word: string) => words.push(word);
});
const heard = () => words;
/** Steps that note a word. */
const say = (...words: string[]) => words.map((word) => ({ call: 'say', args: [word] }));
const script = (id: string) => `https://vendor.test/${id}.js`;
/** A pixel that notes all that is done with it. */
const noting = (id: string, parts: Partial<Pixel> = {}): Pixel =>
  pixelOf({
    id,
    before: say(`${id} before`),
    load: [{ script: script(id) }, ...say(`${id} load`)],
    allow: say(`${id} allow`),
    refuse: say(`${id} refuse`),
    ...parts,
  });
const answered = async (answer: Promise<unknown>) => {
  await answer;
  await settled();
};

test('prepares at once and loads nothing', async () => {
  await open([noting('a'), noting('b', { off: true })]);
  expect(heard()).toEqual(['a before']);
  expect(added()).toEqual([]);
});

test('loads once, and tells of each later answer', async () => {
  const { consent } = await open([noting('a')]);
  await answered(consent.choose('all'));
  await arrive('a.js');
  consent.choose('none');
  expect(heard().at(-1)).toBe('a refuse');
  await answered(consent.choose('all'));
  expect(heard()).toEqual(['a before', 'a load', 'a allow', 'a refuse', 'a allow']);
  expect(added()).toEqual([script('a')]);
});

test('tells nothing twice while the answer stays', async () => {
  const { consent } = await open([noting('a'), noting('b', { category: 'analytics' })]);
  await answered(consent.choose({ analytics: false, marketing: true }));
  await answered(consent.choose({ analytics: true, marketing: true }));
  expect(heard().filter((word) => word === 'a allow')).toHaveLength(1);
});

test('takes back a script that is refused before it has run, and loads it anew', async () => {
  const { consent } = await open([noting('a')]);
  await answered(consent.choose('all'));
  const [first] = document.querySelectorAll('head script');
  consent.choose('none');
  expect(added()).toEqual([]);
  expect(first?.isConnected).toBe(false);
  expect(heard()).not.toContain('a refuse');
  await answered(consent.choose('all'));
  expect(added()).toEqual([script('a')]);
});

test('one that fails stops nobody else', async () => {
  page.broken = () => {
    throw new Error('broken');
  };
  const { consent, errors } = await open([
    noting('a', { load: [{ call: 'broken', args: [] }] }),
    noting('b', { load: [{ call: 'missing', args: [] }] }),
    noting('c'),
  ]);
  await answered(consent.choose('all'));
  expect(heard()).toContain('c load');
  expect(errors).toEqual(['broken', 'a step calls "missing", which is no function here']);
});

describe('needs', () => {
  test('come first, whatever the order of the rows', async () => {
    const { consent } = await open([noting('b', { needs: ['a'] }), noting('a')]);
    await answered(consent.choose('all'));
    expect(added()).toEqual([script('a')]);
    await arrive('a.js');
    expect(added()).toEqual([script('a'), script('b')]);
    consent.choose('none');
    expect(heard()).toEqual(['a before', 'b before', 'a load', 'a allow', 'b load', 'b allow', 'a refuse']);
  });

  test('that do not load hold back what needs them', async () => {
    const { consent } = await open([noting('b', { needs: ['a'] }), noting('a')]);
    await answered(consent.choose('all'));
    await arrive('a.js', undefined, 'error');
    expect(added()).not.toContain(script('b'));
  });

  test('that are refused refuse what needs them', async () => {
    const { consent } = await open([
      noting('b', { needs: ['a'], load: say('b load') }),
      noting('a', { category: 'analytics', load: say('a load') }),
    ]);
    await answered(consent.choose('all'));
    consent.choose({ analytics: false });
    expect(heard().slice(-2)).toEqual(['a refuse', 'b refuse']);
  });
});

describe('two pixels of one vendor', () => {
  const shared = (id: string): Partial<Pixel> => ({
    id,
    before: say('revoke'),
    load: say(`init ${id}`),
    allow: say('grant'),
    refuse: say('revoke'),
  });

  test('T2.6 share its global calls', async () => {
    const { consent } = await open([noting('a', shared('a')), noting('b', shared('b'))]);
    await answered(consent.choose('all'));
    consent.choose('none');
    expect(heard()).toEqual(['revoke', 'init a', 'grant', 'init b', 'revoke']);
  });

  test('a yes to one does not let the other go on', async () => {
    const { consent } = await open([noting('a', shared('a')), noting('b', shared('b'))]);
    await answered(consent.choose('all'));
    await answered(consent.choose('none'));
    await answered(consent.choose({ a: true }));
    expect(heard().at(-1)).toBe('revoke');
  });
});

test('where sale is refused a pixel with a restricted mode loads in it, and leaves it on a yes', async () => {
  const row = noting('a', {
    category: 'ads',
    sale: true,
    restricted: true,
    restrict: say('restrict'),
    unrestrict: say('unrestrict'),
    load: say('load'),
    before: [],
  });
  const categories = { necessary: {}, ads: { sale: false } };
  const { consent } = await open([row], { categories });
  await answered(consent.choose({ ads: true, sale: false }));
  expect(heard()).toEqual(['restrict', 'load', 'a allow']);
  await answered(consent.choose({ sale: true }));
  expect(heard().slice(3)).toEqual(['unrestrict']);
  consent.choose({ sale: false });
  expect(heard().slice(4)).toEqual(['restrict']);
});

describe('Google', () => {
  const row = noting('google-ads', { refuse: undefined });

  test('waits in basic mode', async () => {
    await open([row]);
    expect(added()).toEqual([]);
  });

  test('loads at once in advanced mode, and so do marks that name only such pixels', async () => {
    document.body.innerHTML =
      '<img data-heed="google-ads" data-src="/a.gif"><img data-heed="google-ads marketing" data-src="/b.gif">';
    await open([row, noting('b')], { google: { mode: 'advanced' } });
    expect(added()).toEqual([script('google-ads')]);
    expect(heard()).not.toContain('google-ads allow');
    expect([...document.querySelectorAll('img')].map((image) => image.hasAttribute('src'))).toEqual([true, false]);
  });
});

describe('marks', () => {
  const mark = (src: string, names = 'a') => {
    const held = document.createElement('script');
    held.type = 'text/plain';
    held.dataset.heed = names;
    held.setAttribute('src', src);
    document.body.append(held);
    return held;
  };

  test('one with the address of the row loads the pixel, and the row does not', async () => {
    mark(`${script('a')}?v=1`);
    const { consent } = await open([noting('a')]);
    await answered(consent.choose('all'));
    expect([...document.scripts].map(({ src, type }) => [src, type])).toEqual([[`${script('a')}?v=1`, '']]);
    expect(heard()).toEqual(['a before', 'a allow']);
    await arrive('a.js');
    consent.choose('none');
    expect(heard().at(-1)).toBe('a refuse');
  });

  test('one that comes after the row has loaded does not run, and that is told once', async () => {
    const { consent, errors } = await open([noting('a')]);
    await answered(consent.choose('all'));
    const late = mark(script('a'));
    await settled();
    mark(script('a'));
    await settled();
    expect(late.isConnected && late.type).toBe('text/plain');
    expect(errors).toEqual([`Heed: "a" is loaded by its row, so its mark does not run; remove one of the two`]);
  });

  test('one with another address runs beside the row', async () => {
    mark('https://vendor.test/other.js');
    const { consent, errors } = await open([noting('a')]);
    await answered(consent.choose('all'));
    expect([...document.scripts].map(({ src }) => src).sort()).toEqual([script('a'), 'https://vendor.test/other.js']);
    expect(errors).toEqual([]);
  });

  test('stand for a row that says only what to tell', async () => {
    mark('https://vendor.test/other.js');
    const { consent } = await open([noting('a', { load: undefined })]);
    await answered(consent.choose('all'));
    await arrive('other.js');
    consent.choose('none');
    await answered(consent.choose('all'));
    expect(heard()).toEqual(['a before', 'a allow', 'a refuse', 'a allow']);
  });
});
