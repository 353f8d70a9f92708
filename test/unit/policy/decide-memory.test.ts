/** The memory of a signal, and minors: what each refuses, and who may say otherwise. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.js';
import { ALL, DAY, factsOf, NONE, NOW } from './facts.js';
import { check, optedOut, refusedFor } from './opted-out.js';

describe('GPC is remembered for twelve months', () => {
  const after = { ...ALL, at: NOW - DAY };
  const seen = { region: 'US-CA', gpcSeen: NOW - 10 * DAY };
  check([
    ['to the last day', { ...seen, gpcSeen: NOW - 365 * DAY + 1 }, optedOut('memory')],
    ['not longer', { ...seen, gpcSeen: NOW - 366 * DAY }, { sale: 'allowed: regime', ask: 'notice' }],
    [
      'or until the visitor says otherwise',
      { ...seen, choice: after },
      { sale: 'allowed: choice', ads: 'allowed: choice' },
    ],
    [
      'which a host application can pass on',
      { ...seen, choice: { ...after, method: 'host' } },
      { sale: 'allowed: choice' },
    ],
    ['but the script of the page cannot', { ...seen, choice: { ...after, method: 'api' } }, refusedFor('memory')],
    ['nor does seeing the notice say so', { ...seen, choice: { at: NOW - DAY } }, refusedFor('memory')],
    [
      'nor a yes to something else',
      { ...seen, choice: { allowed: { analytics: true }, at: NOW - DAY } },
      refusedFor('memory'),
    ],
    ['a no is a no', { ...seen, choice: { ...NONE, at: NOW - DAY } }, refusedFor('choice')],
    ['an expired yes said nothing', { ...seen, choice: { ...after, expires: NOW } }, refusedFor('memory')],
    ['under an older notice it said so', { ...seen, choice: { ...after, notice: '1' } }, { sale: 'allowed: choice' }],
    ['an override from before holds', { ...seen, choice: { ...ALL, override: true } }, { sale: 'allowed: choice' }],
    [
      'where one asks first the rest is asked for',
      { ...seen, region: 'DE' },
      { sale: 'refused: memory', analytics: 'refused: regime', ask: 'banner' },
    ],
  ]);

  test('it is not a choice', () => {
    expect('choice' in decide(factsOf(seen))).toBe(false);
  });
});

describe('minors: nothing that sells without their own yes', () => {
  const config = { minors: true };
  const own = ALL;
  const us = { region: 'US-CA', config };
  check([
    ['nothing chosen, opt-out', us, { ...optedOut('minors'), ask: 'notice' }],
    ['nothing chosen, notice', { region: 'JP', config }, { ...optedOut('minors'), ask: 'notice' }],
    [
      'nothing chosen, opt-in',
      { region: 'DE', config },
      { sale: 'refused: minors', analytics: 'refused: regime', ask: 'banner' },
    ],
    ['their own yes', { ...us, choice: own }, { sale: 'allowed: choice', ads: 'allowed: choice', ask: null }],
    ['their own no', { ...us, choice: NONE }, refusedFor('choice')],
    ['a yes of the script of the page', { ...us, choice: { ...ALL, method: 'api' } }, refusedFor('minors')],
    ['also one from before they were known to be one', { ...us, choice: ALL }, { sale: 'allowed: choice' }],
    ['GPC: refused by the signal', { ...us, gpc: true }, optedOut('signal')],
    ['GPC: no yes overrides it on their behalf', { ...us, gpc: true, choice: own }, refusedFor('signal'), true],
    ['GPC gone, their yes came before it', { ...us, gpcSeen: NOW - DAY, choice: own }, refusedFor('memory')],
    ['GPC gone, their yes came after it', { ...us, gpcSeen: NOW - 60 * DAY, choice: own }, { sale: 'allowed: choice' }],
  ]);
});
