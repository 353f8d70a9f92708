/** The report for a colleague: all that the inspector shows, and nothing that tells who the visitor is. */
import { expect, test } from 'vitest';
import { modelOf } from '../../../src/inspector/model.js';
import { redact, reportOf } from '../../../src/inspector/report.js';
import { decide } from '../../../src/policy/decide.js';
import { ALL, choiceOf, factsOf, NOW } from '../policy/facts.js';
import { asked, BEGAN, kept, seenOn } from './seen-on.js';

const id = '01a20653-6325-7000-8000-5d38b8c908c8';

const report = (more: Partial<Parameters<typeof modelOf>[0]> = {}) => {
  const facts = factsOf({ region: 'US-CA', choice: { ...ALL, id, subject: '5d38b8c908c8' } });
  return reportOf(
    modelOf({
      policy: facts.policy,
      decision: decide(facts),
      seen: seenOn({
        requests: [asked('s.example', { pixel: 'stats' }), asked('strange.example', { path: '/u/5d38b8c908c8' })],
        kept: [kept('_s', { declaredBy: ['stats'] }), kept('_id_5d38b8c908c8'), kept('a|b*c')],
        released: { stats: BEGAN + 400 },
      }),
      leaks: [],
      told: [
        { at: NOW, code: 'script', message: 'did not load: https://x.example/t.js?uid=5d38b8c908c8&m=a@b.example' },
      ],
      simulated: undefined,
      tag: undefined,
      page: 'https://shop.example/account/jane@mail.example/5d38b8c908c8',
      now: NOW,
      ...more,
    }),
  );
};

test('says states, reasons, findings and facts as Markdown', () => {
  const text = report();
  for (const line of [
    '# Heed inspector: shop.example',
    'https://shop.example/account/…/… · 2026-11-22 12:00:00Z',
    '- request **strange.example**: No pixel and no mark speaks for this host. Hold its tag with data-heed, and name the host in the hosts of a pixel.',
    '- cookie **a\\|b\\*c**: No pixel declares it. Name it in the cookies of the pixel that sets it, or of a necessary one of your own.',
    '- **Analytics**: Allowed. The visitor allowed it.',
    '  - **stats**: Loaded. The visitor allowed it. Released at 2026-11-22 12:00:00Z. Requests: s.example ×1. Kept here: \\_s.',
    '- Region: US-CA, from the config',
    '- Rule: opt-out: runs until a no',
    '- Choice: 2026-10-23 12:00:00Z, by a click in a view, until 2027-04-21 12:00:00Z, under notice 2',
    '- script: did not load: https://x.example/t.js?…',
  ])
    expect(text.split('\n')).toContain(line);
});

test('holds no ids of visitors or choices, no queries and no mail addresses', () => {
  expect(choiceOf({ id }).id).toBe(id);
  expect(report()).not.toMatch(/5d38b8c908c8|01a20653|uid=|@|%40/);
  expect(redact('/a?b=c "https://x.example/y#z" cookie_12345678')).toBe('/a?… "https://x.example/y?…" cookie_…');
});

test('says in the first lines that something is simulated', () => {
  const text = report({ simulated: { region: 'US-CA', gpc: true } });
  expect(text.split('\n')[4]).toBe('**Simulating in this tab: US-CA + GPC. Pixels really run; no records are sent.**');
  expect(text).toContain('- Region: US-CA, simulated');
  expect(text).toContain('- Config fingerprint: none: a simulation is not recorded');
});
