/** Global Privacy Control and Do Not Track: what each refuses, and who may say otherwise. */
import { describe } from 'vitest';
import { ALL, DAY, NONE, NOW } from './facts.js';
import { check, optedOut, refusedFor } from './opted-out.js';

describe('the precedence of a signal and a choice', () => {
  const overriding = { ...ALL, override: true };
  check([
    [
      'GPC on, nothing chosen, opt-out: what sells is refused, nothing is asked',
      { region: 'US-CA', gpc: true },
      optedOut('signal'),
    ],
    ['GPC on, nothing chosen, notice: the same', { region: 'JP', gpc: true }, optedOut('signal')],
    [
      'GPC on, nothing chosen, opt-in: the rest may still be asked for',
      { region: 'DE', gpc: true },
      { sale: 'refused: signal', marketing: 'refused: regime', analytics: 'refused: regime', ask: 'banner' },
    ],
    [
      'GPC on, everything was allowed before: what sells is refused, a calm notice says so',
      { region: 'US-CA', gpc: true, choice: ALL },
      { ...refusedFor('signal'), analytics: 'allowed: choice', letter: 'allowed: choice', ask: 'conflict' },
      true,
    ],
    [
      'the same where one asks first',
      { region: 'DE', gpc: true, choice: ALL },
      { ...refusedFor('signal'), analytics: 'allowed: choice', ask: 'conflict' },
      true,
    ],
    [
      'an older notice is asked about first',
      { region: 'DE', gpc: true, choice: { ...ALL, notice: '1' } },
      { ...refusedFor('signal'), ask: 'banner' },
      true,
    ],
    [
      'GPC on, allowed with knowledge of it: the override holds, and both facts are told',
      { region: 'US-CA', gpc: true, choice: overriding },
      { sale: 'allowed: choice', marketing: 'allowed: choice', ads: 'allowed: choice', ask: null },
      true,
    ],
    [
      'an override holds while its record does, no longer',
      { region: 'US-CA', gpc: true, choice: { ...overriding, expires: NOW } },
      optedOut('signal'),
    ],
    [
      'an override made by the application around the page holds',
      { region: 'US-CA', gpc: true, choice: { ...overriding, method: 'host' } },
      { sale: 'allowed: choice', ask: null },
      true,
    ],
    [
      'a yes of the script of the page overrides nothing and asks nothing',
      { region: 'US-CA', gpc: true, choice: { ...ALL, method: 'api' } },
      { ...refusedFor('signal'), analytics: 'allowed: choice', ask: null },
      true,
    ],
    [
      'GPC gone, seen before, nothing chosen: still opted out',
      { region: 'US-CA', gpc: false, gpcSeen: NOW - DAY },
      optedOut('memory'),
    ],
    [
      'GPC gone, a yes from before it was seen: still opted out',
      { region: 'US-CA', gpcSeen: NOW - DAY, choice: ALL },
      { ...refusedFor('memory'), analytics: 'allowed: choice' },
    ],
    [
      'GPC gone, a yes from after it was seen: opted in again',
      { gpcSeen: NOW - 60 * DAY, choice: ALL },
      { sale: 'allowed: choice' },
    ],
    [
      'GPC on, opted out: nothing to ask',
      { region: 'US-CA', gpc: true, choice: NONE },
      { ...refusedFor('choice'), ask: null },
    ],
    [
      'GPC on, sale refused though its category was allowed: they agree',
      { region: 'US-CA', gpc: true, choice: { allowed: { marketing: true }, sale: false } },
      { ...refusedFor('choice'), ask: null },
    ],
    [
      'GPC on, only analytics allowed: they agree',
      { gpc: true, choice: { allowed: { analytics: true } } },
      { ask: null },
    ],
    ['DNT on only: told, not obeyed', { region: 'US-CA', dnt: true }, { sale: 'allowed: regime', ask: 'notice' }],
  ]);
});

describe('a signal does what the site says of it', () => {
  const rules = (gpc: 'enforce' | 'report' | 'ignore', dnt = gpc) => ({ signals: { gpc, dnt } });
  const unheard = { sale: 'allowed: regime', marketing: 'allowed: regime', ask: 'notice' };
  check([
    ['GPC reported', { region: 'US-CA', gpc: true, config: rules('report') }, unheard],
    ['GPC ignored', { region: 'US-CA', gpc: true, config: rules('ignore') }, unheard],
    ['GPC ignored is not remembered', { region: 'US-CA', gpcSeen: NOW - DAY, config: rules('ignore') }, unheard],
    ['GPC reported: no conflict', { region: 'US-CA', gpc: true, choice: ALL, config: rules('report') }, { ask: null }],
    ['DNT enforced refuses what sells', { region: 'US-CA', dnt: true, config: rules('enforce') }, optedOut('signal')],
    [
      'DNT enforced and a yes from before: the same calm notice',
      { region: 'US-CA', dnt: true, choice: ALL, config: rules('enforce') },
      { ...refusedFor('signal'), ask: 'conflict' },
      true,
    ],
    ['DNT off is no signal', { region: 'US-CA', dnt: false, config: rules('enforce') }, unheard],
    ['GPC off is no signal, and no consent', { region: 'DE', gpc: false }, { sale: 'refused: regime', ask: 'banner' }],
    [
      'DNT enforced, GPC ignored: each by its own rule',
      { region: 'US-CA', gpc: true, dnt: true, config: rules('ignore', 'enforce') },
      optedOut('signal'),
    ],
  ]);
});

describe('enforceOn: categories that a signal refuses besides', () => {
  const signals = { dnt: 'enforce', enforceOn: { gpc: ['analytics'], dnt: ['functional', 'marketing'] } } as const;
  const config = { signals };
  check([
    [
      'a category of GPC, with its pixels',
      { region: 'US-CA', gpc: true, config },
      {
        analytics: 'refused: signal',
        stats: 'refused: signal',
        functional: 'allowed: regime',
        letter: 'allowed: regime',
      },
    ],
    [
      'categories of DNT, a pixel that does not sell included',
      { region: 'US-CA', dnt: true, config },
      {
        functional: 'refused: signal',
        marketing: 'refused: signal',
        letter: 'refused: signal',
        stats: 'allowed: regime',
      },
    ],
    [
      'both signals, both lists',
      { region: 'US-CA', gpc: true, dnt: true, config },
      { functional: 'refused: signal', analytics: 'refused: signal', marketing: 'refused: signal' },
    ],
    [
      'a yes from before does not survive it',
      { region: 'DE', gpc: true, config, choice: { allowed: { analytics: true }, pixels: { stats: true } } },
      { analytics: 'refused: signal', stats: 'refused: signal' },
    ],
    [
      'an override does',
      { region: 'DE', gpc: true, config, choice: { ...ALL, override: true } },
      { analytics: 'allowed: choice', stats: 'allowed: choice' },
      true,
    ],
    [
      'a signal that is only reported refuses nothing',
      { region: 'US-CA', gpc: true, config: { signals: { ...signals, gpc: 'report' } } },
      { analytics: 'allowed: regime' },
    ],
    [
      'what it refused stays refused when the signal is gone',
      { region: 'US-CA', gpcSeen: NOW - DAY, config },
      {
        ...refusedFor('memory'),
        analytics: 'refused: memory',
        stats: 'refused: memory',
        functional: 'allowed: regime',
      },
    ],
    [
      'a necessary category is never refused',
      { gpc: true, config: { signals: { enforceOn: { gpc: ['necessary'] } } } },
      { necessary: 'allowed: necessary', till: 'allowed: necessary' },
    ],
  ]);
});
