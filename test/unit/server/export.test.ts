/** What leaves the store fits the format that it says it has, whatever was recorded. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exportAs, type Format } from '../../../src/server/export/export-as.js';
import { iso27560Schema } from '../../../src/server/export/iso27560.js';
import { kantaraSchema } from '../../../src/server/export/kantara.js';
import { parseParty, Unexportable } from '../../../src/server/export/party.js';
import type { StoredRecord } from '../../../src/server/record-store.js';
import type { ConsentRecord } from '../../../src/types.js';
import { party } from './party.js';
import { recordOf } from './records.js';

const stored = (record: ConsentRecord | null, index = 0): StoredRecord => ({
  seq: index + 1,
  receivedAt: '2026-10-05T13:00:00.000Z',
  hash: 'ab'.repeat(32),
  record,
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const textOf = async (format: Format, records: readonly (ConsentRecord | null)[], who: unknown = party) => {
  let text = '';
  for await (const chunk of exportAs(format, each(records.map(stored)), parseParty(who))) text += chunk;
  return text;
};
const linesOf = async (format: Format, ...records: (ConsentRecord | null)[]) =>
  (await textOf(format, records))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const state = (answers: Record<string, boolean>) => ({
  categories: { necessary: true, ...answers },
  pixels: {},
  sale: false,
});
const YES = state({ functional: true, analytics: true, marketing: true });
const NO = state({ functional: false, analytics: false, marketing: false });
const SOME = state({ functional: true, analytics: true, marketing: false });

/** Every kind of record that pages send, and what a script on a page could make of one. */
const records: fc.Arbitrary<ConsentRecord> = fc
  .record({
    kind: fc.constantFrom('choice', 'signal', 'withdrawal', 'expiry', 'leak', 'shown'),
    method: fc.constantFrom('ui', 'api', 'host', null),
    view: fc.constantFrom('banner', 'preferences', 'notice', null),
    after: fc.constantFrom(YES, NO, SOME),
    before: fc.constantFrom(YES, NO, SOME, null),
    region: fc.constantFrom('DE', 'US-CA', null),
    regime: fc.constantFrom('opt-in', 'opt-out', 'notice'),
    expires: fc.constantFrom('2027-04-03T12:00:00.000Z', null),
    language: fc.constantFrom('en', 'de-AT'),
    url: fc.constantFrom('/cookies', 'https://shop.example/c?v=1', 'cookies'),
    version: fc.string({ minLength: 1 }),
  })
  .map(({ url, version, ...parts }) => {
    const record = recordOf(1, { ...(parts as Partial<ConsentRecord>), notice: { url, version, hash: null } });
    return ['signal', 'leak', 'shown'].includes(record.kind) ? { ...record, subject: null } : record;
  });

describe('jsonl', () => {
  test('each line is a stored record, forgotten ones too', async () => {
    const record = recordOf(1);
    expect(await linesOf('jsonl', record, null)).toEqual([stored(record), stored(null, 1)]);
  });
});

describe('iso27560', () => {
  test('every record fits the schema, or is about nobody’s consent', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const lines = await linesOf('iso27560', record);
        expect(lines).toHaveLength(record.subject ? 1 : 0);
        for (const line of lines) {
          expect(v.parse(iso27560Schema, line)).toEqual(line);
          // Every answer has one event, and none but the answers do.
          expect(line.events.flatMap(({ purposes }: { purposes: string[] }) => purposes).sort()).toEqual([
            'analytics',
            'functional',
            'marketing',
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Partial<ConsentRecord>, Record<string, string>]>([
    ['a yes', { after: YES }, { functional: 'ConsentGiven', analytics: 'ConsentGiven', marketing: 'ConsentGiven' }],
    ['a no', { after: NO }, { functional: 'ConsentRefused', analytics: 'ConsentRefused', marketing: 'ConsentRefused' }],
    [
      'a change',
      { before: YES, after: SOME },
      { functional: 'RenewedConsentGiven', analytics: 'RenewedConsentGiven', marketing: 'ConsentWithdrawn' },
    ],
    [
      'a withdrawal',
      { kind: 'withdrawal', before: SOME, after: NO, expires: null },
      { functional: 'ConsentWithdrawn', analytics: 'ConsentWithdrawn', marketing: 'ConsentRefused' },
    ],
    [
      'an expiry',
      { kind: 'expiry', before: SOME, after: NO, method: null, view: null, expires: null },
      { functional: 'ConsentExpired', analytics: 'ConsentExpired', marketing: 'ConsentExpired' },
    ],
  ])('%s has its states', async (_, parts, states) => {
    const [line] = await linesOf('iso27560', recordOf(1, parts));
    const found = line.events.flatMap(({ event_state, purposes }: { event_state: string; purposes: string[] }) =>
      purposes.map((purpose) => [purpose, event_state]),
    );
    expect(Object.fromEntries(found)).toEqual(states);
  });

  test('says who acted, for how long, and where the notice is', async () => {
    const [person, script] = await linesOf('iso27560', recordOf(1), recordOf(2, { method: 'api' }));
    expect(person.events[0]).toMatchObject({
      entity_id: person.header.pii_principal_id,
      event_type: 'ExpressedConsent',
      validity_duration: 'P365D',
    });
    expect(script.events[0]).toMatchObject({ entity_id: 'https://shop.example/', event_type: null });
    expect(person.pii_processing[0].privacy_notice).toMatchObject({
      url: 'https://shop.example/cookies',
      version: '2026-10-01',
    });
    expect(person.pii_processing[0].retention_period).toBeNull();
  });
});

describe('kantara', () => {
  test('a receipt for each yes of a person, and for nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const lines = await linesOf('kantara', record);
        expect(lines).toHaveLength(record.kind === 'choice' && record.method !== 'api' && record.after !== NO ? 1 : 0);
        for (const line of lines) expect(v.parse(kantaraSchema, line)).toEqual(line);
      }),
      { numRuns: 300 },
    );
  });

  test('names what was allowed only, and who gets it', async () => {
    const [receipt, all] = await linesOf('kantara', recordOf(1, { after: SOME }), recordOf(2, { after: YES }));
    expect(receipt).toMatchObject({
      consentTimestamp: Date.UTC(2026, 9, 5, 12, 0, 1) / 1000,
      jurisdiction: 'DE',
      sensitive: false,
      spiCat: [],
    });
    expect(receipt.services[0].purposes.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
      'Remembers what you like.',
      'Counts visits.',
    ]);
    expect(all).toMatchObject({ sensitive: true, spiCat: ['Health'] });
    expect(all.services[0].purposes[2]).toMatchObject({
      thirdPartyDisclosure: true,
      thirdPartyName: 'Ads Inc., More Ads GmbH',
    });
  });
});

test.each(['signal', 'leak', 'shown'] as const)('a %s is no consent, whoever it names', async (kind) => {
  const record = recordOf(1, { kind, after: YES });
  expect(record.subject).toBeTruthy();
  expect([await textOf('iso27560', [record]), await textOf('kantara', [record])]).toEqual(['', '']);
});

describe('who is responsible', () => {
  const without = (key: string, value?: unknown) => {
    const copy = structuredClone(party) as Record<string, unknown>;
    const keys = key.split('.');
    const last = keys.pop() ?? '';
    const place = keys.reduce((part, name) => part[name] as Record<string, unknown>, copy);
    if (value === undefined) delete place[last];
    else place[last] = value;
    return copy;
  };

  test.each([
    [
      'controller.email',
      undefined,
      '"controller.email" is missing; the guide src/server/README.md shows what to write',
    ],
    ['controller.email', 'nobody', '"controller.email" is "nobody"; write an address such as privacy@shop.example'],
    ['controller.phone', '  ', '"controller.phone" is ""; write text'],
    ['controller', 'Shop', '"controller" is "Shop"; write an object'],
    ['jurisdiction', 3, '"jurisdiction" is 3; write text'],
    ['storageLocations', [], '"storageLocations" is []; write at least one text'],
    ['controller.url', 'shop', '"controller.url" is "shop"; write an address such as https://shop.example/'],
    ['retention', '13 months', '"retention" is "13 months"; write a duration such as P13M'],
    ['purposes.analytics.personalData', undefined, '"purposes.analytics.personalData" is missing'],
    ['controler', {}, '"controler" is unknown; take it out'],
  ])('%s as %j is refused by name', (key, value, why) => {
    expect(() => parseParty(without(key, value))).toThrow(why);
    expect(() => parseParty(without(key, value))).toThrow(Unexportable);
  });

  test('the guide’s example says enough', () => {
    const guide = readFileSync(new URL('../../../src/server/README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(\{\n {2}"controller"[\s\S]*?)```/.exec(guide) ?? [];
    expect(parseParty(JSON.parse(example)).controller.name).toBe('Shop Ltd');
  });

  test('a category that nobody described ends the export by name', async () => {
    const record = recordOf(1, { after: state({ social: true }) });
    await expect(textOf('iso27560', [record])).rejects.toThrow(
      `"purposes.social" is missing: record ${record.id} speaks of it`,
    );
    await expect(textOf('kantara', [record])).rejects.toThrow(Unexportable);
    const proto = recordOf(1, { after: state(JSON.parse('{"__proto__":true}')) });
    await expect(
      textOf('kantara', [{ ...proto, after: { ...proto.after, categories: JSON.parse('{"__proto__":true}') } }]),
    ).rejects.toThrow('"purposes.__proto__" is missing');
  });

  test('without one there is no standard export', async () => {
    await expect(exportAs('kantara', each([stored(recordOf(1))])).next()).rejects.toThrow('hand in who is responsible');
  });
});
