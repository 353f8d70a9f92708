/** What reporters send, and what they make of each answer. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { http, otlp, several, Undelivered } from '../../../src/entries/reporters.js';
import type { ConsentRecord, Reporter } from '../../../src/types.js';
import { recordNamed } from './happening.js';

const record = (id: string): ConsentRecord => ({ ...recordNamed(id), at: '2026-01-02T03:04:05.678Z' });

const answering = (status: number, body: unknown = {}, headers: Record<string, string> = {}) => {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(JSON.stringify(body), { status, headers });
  });
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

describe.each<[string, (url: string) => Reporter, number[], number[]]>([
  ['http', http, [408, 429, 500, 502, 503, 504, 599], [301, 400, 401, 403, 404, 413, 422]],
  ['otlp', otlp, [429, 502, 503, 504], [400, 401, 404, 408, 413, 500, 501]],
])('%s', (_, reporter, again, never) => {
  test.each(again)('%d may be tried again', async (status) => {
    answering(status);
    const error = await reporter('/to')([record('a')]).catch((error) => error);
    expect(error).toBeInstanceOf(Undelivered);
    expect(error.retry).toBeUndefined();
  });

  test.each(never)('%d drops the records', async (status) => {
    answering(status);
    await expect(reporter('/to')([record('a')])).rejects.toMatchObject({ retry: false });
  });

  test.each([
    ['7', 7000],
    ['Fri, 02 Jan 2026 03:05:05 GMT', 60_000],
    ['Fri, 02 Jan 2026 03:03:05 GMT', undefined],
    ['soon', undefined],
  ])('Retry-After: %s', async (value, wait) => {
    vi.useFakeTimers({ now: Date.parse('2026-01-02T03:04:05Z') });
    answering(503, {}, { 'retry-after': value });
    const error = await reporter('/to')([record('a')]).catch((error) => error);
    vi.useRealTimers();
    expect(error.retry).toBe(wait);
  });

  test('a network that fails may be tried again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(reporter('/to')([record('a')])).rejects.not.toHaveProperty('retry');
  });
});

test('http sends the records as JSON that outlives the page, with the headers of the site', async () => {
  const asked = answering(204, null as never);
  // A 204 has no body.
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(null, { status: 204 });
  });
  await http('/to', { headers: { 'x-key': '1' }, credentials: 'omit' })([record('a'), record('b')]);
  const { url, init } = asked[0] as (typeof asked)[number];
  expect([url, init.method, init.keepalive, init.credentials, init.headers]).toEqual([
    '/to',
    'POST',
    true,
    'omit',
    { 'content-type': 'application/json', 'x-key': '1' },
  ]);
  expect(JSON.parse(String(init.body))).toEqual({ records: [record('a'), record('b')] });
});

describe('otlp', () => {
  test('sends one log record each, whole in its body and with what one searches by', async () => {
    const asked = answering(200);
    await otlp('https://otel.test/v1/logs')([{ ...record('a'), subject: 'x', region: null }]);
    const body = JSON.parse(String(asked[0]?.init.body));
    const [log] = body.resourceLogs[0].scopeLogs[0].logRecords;
    expect(log).toMatchObject({
      timeUnixNano: '1767323045678000000',
      severityNumber: 9,
      eventName: `heed.${record('a').kind}`,
    });
    expect(JSON.parse(log.body.stringValue)).toEqual({ ...record('a'), subject: 'x', region: null });
    const named = Object.fromEntries(
      log.attributes.map(({ key, value }: { key: string; value: object }) => [key, value]),
    );
    expect(named['heed.subject']).toEqual({ stringValue: 'x' });
    expect(named['heed.sale']).toEqual({ boolValue: expect.any(Boolean) });
    expect(named).not.toHaveProperty('heed.region');
    expect(named).not.toHaveProperty('heed.layout');
    expect(body.resourceLogs[0].scopeLogs[0].scope.name).toBe('heed');
  });

  test('says how a view that was shown was laid out', async () => {
    const asked = answering(200);
    await otlp('/to')([{ ...record('a'), kind: 'shown', view: 'banner', layout: 'box' }]);
    const [log] = JSON.parse(String(asked[0]?.init.body)).resourceLogs[0].scopeLogs[0].logRecords;
    expect(log.eventName).toBe('heed.shown');
    expect(log.attributes).toContainEqual({ key: 'heed.layout', value: { stringValue: 'box' } });
  });

  test('what a collector rejects in part is not sent again; a warning is no rejection', async () => {
    answering(200, { partialSuccess: { rejectedLogRecords: '1', errorMessage: 'too long' } });
    await expect(otlp('/to')([record('a')])).rejects.toMatchObject({
      retry: false,
      message: expect.stringContaining('too long'),
    });
    answering(200, { partialSuccess: { errorMessage: 'be brief' } });
    await otlp('/to')([record('a')]);
  });
});

describe('several', () => {
  const failing = (...errors: unknown[]) => {
    const taken: string[][] = [];
    const reporter: Reporter = async (records) => {
      taken.push(records.map(({ id }) => id));
      const error = errors.shift();
      if (error) throw error;
    };
    return { taken, reporter };
  };

  test('one that fails is tried again alone', async () => {
    const [one, two] = [failing(), failing(new Error('down'))];
    const both = several(one.reporter, two.reporter);
    await expect(both([record('a')])).rejects.toThrow('down');
    await both([record('a'), record('b')]);
    expect([one.taken, two.taken]).toEqual([
      [['a'], ['b']],
      [['a'], ['a', 'b']],
    ]);
  });

  test('one that will never take a record holds up nobody, and that is told', async () => {
    const [one, two] = [failing(new Undelivered('no', false)), failing()];
    await expect(several(one.reporter, two.reporter)([record('a')])).rejects.toMatchObject({ retry: false });
    expect([one.taken, two.taken]).toEqual([[['a']], [['a']]]);
  });

  test('while another must be tried again, what was refused is not sent again', async () => {
    const [one, two] = [failing(new Undelivered('no', false)), failing(new Undelivered('later', 5000))];
    const both = several(one.reporter, two.reporter);
    await expect(both([record('a')])).rejects.toMatchObject({ retry: 5000 });
    // The refusal is told once the other has it.
    await expect(both([record('a')])).rejects.toMatchObject({ retry: false });
    expect([one.taken, two.taken]).toEqual([[['a']], [['a'], ['a']]]);
  });
});
