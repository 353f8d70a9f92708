/** Records to keep, as many and as different as a test asks for. */
import type { ConsentRecord } from '../../../src/types.js';
import { idOf, newSubject } from '../../../src/uuid.js';

const AT = Date.UTC(2026, 9, 5, 12);

/** Made once a second from 5 October 2026 on, all refused, unless `parts` says otherwise. */
export const recordOf = (index: number, parts: Partial<ConsentRecord> = {}): ConsentRecord => {
  const subject = parts.subject ?? newSubject();
  const at = AT + index * 1000;
  return {
    schema: 'heed.record/1',
    id: idOf(at, subject),
    at: new Date(at).toISOString(),
    kind: 'choice',
    method: 'ui',
    view: 'banner',
    subject,
    site: 'shop.example',
    notice: {
      url: '/cookies',
      version: '2026-10-01',
      hash: '4968e94fac85b439b03d8dc93f16a1976ded21bad4860a816b69c20fb1da33e8',
    },
    language: 'en',
    region: 'DE',
    regime: 'opt-in',
    before: null,
    after: {
      categories: { necessary: true, functional: false, analytics: false, marketing: false },
      pixels: { 'meta-pixel': false },
      sale: false,
    },
    signals: { gpc: null, dnt: null, raw: { gpc: null, dnt: null }, conflict: false },
    expires: '2027-10-05T12:00:00.000Z',
    previous: null,
    sdk: '0.1.0',
    config: '78c743ce',
    ...parts,
  };
};

export const recordsOf = (count: number, parts: Partial<ConsentRecord> = {}, from = 0): ConsentRecord[] =>
  Array.from({ length: count }, (_, index) => recordOf(from + index, parts));
