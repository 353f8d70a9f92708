/** Categories that need no asking: what the exemption covers, and what ends it. */
import { describe } from 'vitest';
import { ALL, NONE, raised } from './facts.js';
import { check } from './opted-out.js';

describe('exempt: allowed until refused, where one asks first', () => {
  const config = { exempt: { GB: ['analytics', 'marketing'] } };
  check([
    [
      'nothing chosen: what is exempt runs, the rest is asked for, and what sells is never exempt',
      { region: 'GB', config },
      {
        analytics: 'allowed: exempt',
        stats: 'allowed: exempt',
        panel: 'refused: regime',
        functional: 'refused: regime',
        marketing: 'refused: regime',
        ads: 'refused: regime',
        ask: 'banner',
      },
    ],
    ['elsewhere nothing is', { region: 'DE', config }, { analytics: 'refused: regime' }],
    ['nor where nobody knows', { config }, { analytics: 'refused: regime' }],
    [
      'a no is a no',
      { region: 'GB', config, choice: NONE },
      { analytics: 'refused: choice', stats: 'refused: choice' },
    ],
    [
      'a pixel can be refused alone',
      { region: 'GB', config, choice: { pixels: { stats: false } } },
      { analytics: 'allowed: exempt', stats: 'refused: choice' },
    ],
    [
      'a signal that the site enforces on it is a no',
      { region: 'GB', gpc: true, config: { ...config, signals: { enforceOn: { gpc: ['analytics'] } } } },
      { analytics: 'refused: signal', stats: 'refused: signal' },
    ],
    [
      'what is new in it needs no answer',
      { region: 'GB', config: { ...config, ...raised(['stats']) }, choice: { ...ALL, notice: '1' } },
      { stats: 'allowed: exempt', analytics: 'allowed: choice' },
    ],
  ]);
});
