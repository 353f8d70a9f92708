/** What the inspector points at, and the advice that it gives. */
import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/inspector/findings.js';
import { decide } from '../../../src/policy/decide.js';
import type { Leak } from '../../../src/types.js';
import { ALL, factsOf } from '../policy/facts.js';
import { asked, BEGAN, kept, mark, seenOn } from './seen-on.js';

const findings = (
  seen: Parameters<typeof seenOn>[0],
  parts: Parameters<typeof factsOf>[0] = { region: 'DE' },
  leaks: readonly Leak[] = [],
) => {
  const facts = factsOf(parts);
  return findingsOf(facts.policy, decide(facts), seenOn(seen), leaks);
};
const said = (...all: Parameters<typeof findings>) =>
  findings(...all).map(({ level, what, says }) => [level, what, says.join(' ')]);

test('nothing where all is declared and allowed', () => {
  const requests = [asked('s.example', { pixel: 'stats' })];
  expect(findings({ requests, kept: [kept('_s', { declaredBy: ['stats'] })], marks: [mark('stats')] })).toEqual([]);
});

test('requests that nobody declared, by host, with the guess of the catalogue', () => {
  const meta = {
    key: 'meta-pixel',
    pixel: 'meta-pixel',
    category: 'marketing',
    declared: false,
    state: 'refused',
  } as const;
  const requests = [asked('strange.example'), asked('strange.example', { path: '/y' }), asked('connect.example', meta)];
  expect(findings({ requests })).toMatchObject([
    { level: 'bad', what: 'strange.example', count: 2, paths: ['/x', '/y'] },
    { level: 'bad', what: 'connect.example', count: 1 },
  ]);
  expect(said({ requests })[1]?.[2]).toBe(
    'No pixel and no mark speaks for this host. It looks like “meta-pixel”, whose category marketing is refused: it should not have run. Add { "use": "meta-pixel" } to pixels, and hold its tag with data-heed="meta-pixel".',
  );
  expect(said({ requests }, { region: 'DE', choice: ALL })[1]?.[2]).toContain('It looks like “meta-pixel”. Add');
});

test('requests of a pixel that is refused, unless it ran before that', () => {
  const requests = [asked('s.example', { pixel: 'stats', state: 'refused' })];
  expect(said({ requests })).toEqual([['bad', 's.example', expect.stringContaining('“stats” is refused, and yet')]]);
  expect(said({ requests, released: { stats: BEGAN } })).toEqual([]);
});

test('who started it, where the guard saw it; and what it held', () => {
  const leak: Leak = {
    host: 'strange.example',
    path: '/x',
    how: 'fetch',
    by: 'https://shop.example/t.js',
    held: false,
    at: 0,
  };
  expect(said({ requests: [asked('strange.example:8080')] }, undefined, [leak])[0]?.[2]).toContain(
    'Started by https://shop.example/t.js.',
  );
  expect(said({}, undefined, [{ ...leak, pixel: 'ads', held: true }])).toEqual([
    ['odd', 'strange.example', expect.stringMatching(/^The guard held it\. Hold its tag with data-heed="ads"/)],
  ]);
});

test('cookies and keys that nobody declared', () => {
  const found = [
    kept('theme', { area: 'local' }),
    kept('_x'),
    kept('_fbp', { guess: 'meta-pixel', category: 'marketing' }),
  ];
  expect(said({ kept: found })).toEqual([
    ['bad', '_x', expect.stringContaining('Name it in the cookies')],
    ['bad', '_fbp', expect.stringContaining('It looks like “meta-pixel”')],
    ['odd', 'theme', expect.stringContaining('Probably the site’s own')],
  ]);
});

test('what a theme lets stand out too little', () => {
  const words = { of: 'words', what: 'Accept all', color: '#999', ratio: 2.849, least: 4.5 } as const;
  expect(said({ faint: [words, { ...words, of: 'switch', what: 'On', least: 3 }] })).toEqual([
    ['odd', 'Accept all', expect.stringMatching(/#999 stand out 2\.8:1 .* 4\.5:1 .*--heed-ink/)],
    ['odd', 'On', expect.stringMatching(/#999, stands out 2\.8:1 .* 3:1 .*--heed-on/)],
  ]);
});

test('marks that name what nobody declared, nothing, or do not hold', () => {
  const marks = [
    mark('markting'),
    mark('nobody'),
    mark(''),
    mark('ads', false),
    mark('ads', false, { element: 'iframe' }),
  ];
  expect(said({ marks }).map(([level, , text]) => [level, text])).toEqual([
    ['bad', 'This mark does not hold: the browser ran it by itself. Give it type="text/plain".'],
    ['bad', expect.stringContaining('Write data-src or data-href')],
    [
      'odd',
      'This mark waits for “markting”, which is no category and no pixel: it stays held. Did you mean “marketing”?',
    ],
    ['odd', expect.stringMatching(/“nobody”.* Write one of: necessary, functional, analytics, marketing, till, /)],
    ['odd', expect.stringContaining('names nothing')],
  ]);
  expect(said({ marks: [mark('ads', false)], released: { ads: BEGAN } })).toEqual([]);
});
