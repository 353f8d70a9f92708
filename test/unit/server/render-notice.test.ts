/** The Cookie Notice as HTML: in Node, without a document, escaped, and only for configs that are right. */
import { expect, test } from 'vitest';
import { renderNotice } from '../../../src/entries/server.js';
import type { Config } from '../../../src/types.js';

const notice = { url: '/cookies', version: '7' };
const row = { id: 'stats', name: 'Stats', vendor: 'Stats Inc.', category: 'analytics' };
const render = (pixels: Config['pixels'] = [], more: Partial<Config> = {}) => renderNotice({ notice, pixels, ...more });

test('needs no document', () => {
  expect(typeof document).toBe('undefined');
  expect(render()).toMatch(/^<div data-heed-part="notice" lang="en" dir="ltr">.*<\/div>$/);
});

test('whatever a config says is text', () => {
  const evil = `<img src=x onerror=alert(1)>"'&`;
  const html = renderNotice({
    notice: { ...notice, version: evil, privacyUrl: '/p?"><script>' },
    categories: { analytics: { label: evil, description: evil } },
    pixels: [
      {
        ...row,
        name: evil,
        vendor: evil,
        purpose: evil,
        privacyUrl: '/x"onclick="',
        cookies: [{ name: '<b>', purpose: evil }],
        storage: [{ area: 'local', key: "'><i>", purpose: evil }],
      },
    ],
  });
  expect(html).not.toMatch(/<(img|script|b>|i>)|"onclick/);
  expect(html).toContain('&lt;img src=x');
});

test('no address but of the web or of mail becomes a link', () => {
  expect(() => render([{ ...row, privacyUrl: 'javascript:alert(1)' }])).toThrow(/privacyUrl/);
});

test('rows of the catalogue are filled in, and what is off is not there', () => {
  const html = render([
    { use: 'google-analytics-4', id: 'G-1' },
    { use: 'meta-pixel', id: '1', off: true },
  ]);
  expect(html).toContain('Google Analytics 4');
  expect(html).not.toContain('Meta');
  // Without is what the site says never comes.
  const fewer = render([{ use: 'google-analytics-4', id: 'G-1', without: ['FPID'] }]);
  expect(html).toContain('FPID');
  expect(fewer).not.toContain('FPID');
  expect(() => render([{ use: 'meta-pixel', id: '1', without: ['_fb'] }])).toThrow(
    'pixels[0].without: got "_fb", write _fbp or',
  );
});

test('says nothing about a visitor, but what holds for everyone', () => {
  const html = render([row]);
  expect(html).toContain('Your choice is shown here when scripts run.');
  expect(html.match(/data-heed-state="\w+"/g)).toEqual(['data-heed-state="on"']);
});

test.each<[string, Config, string | undefined]>([
  ['a config without notice', {} as Config, undefined],
  ['an unknown key', { notice, pixls: [] } as Config, undefined],
  ['a name that the catalogue has not', { notice, pixels: [{ use: 'meta' }] }, undefined],
  ['a row of the catalogue without its id', { notice, pixels: [{ use: 'meta-pixel' }] }, undefined],
  ['a cookie without purpose', { notice, pixels: [{ ...row, cookies: [{ name: '_st' }] as never }] }, undefined],
  ['a language that is none', { notice }, 'not a tag'],
])('%s is refused', (_, config, language) => {
  expect(() => renderNotice(config, language)).toThrow(expect.objectContaining({ name: 'HeedError', code: 'config' }));
});

test('how long something is kept is said in words, and not known where nobody looked it up', () => {
  const cookies = [400, 365, 90, 1, 0.5, 0.02, 0.0007, 0, undefined].map((days, index) => ({
    name: `c${index}`,
    purpose: 'x',
    ...(days !== undefined && { days }),
  }));
  const times = (pixel: object) =>
    [...render([{ ...row, ...pixel }]).matchAll(/>c\d<\/code>.*?data-heed-part="time">([^<]*)</g)].map(
      ([, time]) => time,
    );
  const known = ['13 months', '1 year', '3 months', '1 day', '12 hours', '30 minutes', '1 minute'];
  const closed = 'until you close the browser';
  expect(times({ cookies })).toEqual([...known, closed, closed]);
  expect(times({ cookies, unverified: ['cookies'] })).toEqual([...known, closed, 'not known to us']);
});

test('Heed names its own keys as the config has them', () => {
  const keys = (more: Partial<Config>) =>
    [...render([], more).matchAll(/data-heed-part="key">(.*?)<\/code>/g)].map(([, key]) =>
      key?.replaceAll('<wbr/>', ''),
    );
  expect(keys({})).toEqual(['heed', 'heed.choice', 'heed.gpc', 'heed.*']);
  expect(
    keys({ storage: { cookie: 'c', domain: 'shop.test' }, signals: { gpc: 'report' }, report: { url: '/r' } }),
  ).toEqual(['c', 'heed.outbox.*', 'heed.queue.*', 'heed.*']);
});
