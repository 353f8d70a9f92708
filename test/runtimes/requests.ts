/** What is asked of a site's server on every runtime, and what it must say at the least; in this order, for it keeps records. */
import { Readable } from 'node:stream';
import { encodeChoice } from '../../src/storage/choice-format.js';
import { leakOf, recordOf, SUBJECT, signalOf } from '../unit/server/sent-records.js';
import { choiceOf } from '../unit/storage/choices.js';

interface Asked {
  path: string;
  init?: RequestInit;
  /** Its body, sent without a length. */
  chunks?: readonly string[];
  status: number;
  /** In its headers or its body. */
  says?: RegExp;
}

const RECORDS = '/privacy/consent-records';
const post = (body: BodyInit | null, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});
const send = (...records: unknown[]) => post(JSON.stringify({ records }));

const [first, second] = [recordOf(), recordOf()];
const forged = { ...first, after: { ...first.after, sale: true } };
const token = { authorization: 'Bearer secret' };
const cookie = `a=b; heed=${encodeChoice(choiceOf({ allowed: { analytics: true, marketing: false }, sale: false }))}`;
const california = { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' };
const france = btoa('{"country":{"code":"FR"}}');
const fromPage = (origin: string) => ({ origin, 'content-type': 'application/json' });
const renewal = { method: 'POST', headers: { cookie, 'x-forwarded-proto': 'https' } };
const often = { method: 'POST', headers: { 'x-client': '192.0.2.1' } };

export const requests: Record<string, Asked> = {
  'a choice, a signal and a leak': { path: RECORDS, init: send(first, signalOf(), leakOf()), status: 204 },
  'the same id again, with other contents': { path: RECORDS, init: send(forged, first), status: 204 },
  'a wrong record beside a good one': {
    path: RECORDS,
    init: send(second, { ...recordOf(), ip: '192.0.2.1' }),
    status: 400,
    says: /"key":"records\[1\]"/,
  },
  'no JSON': { path: RECORDS, init: post('{"records": ['), status: 400, says: /"key":"body"/ },
  'no UTF-8': { path: RECORDS, init: post(new Uint8Array([0x22, 0xc3, 0x28, 0x22])), status: 400 },
  'another charset': {
    path: RECORDS,
    init: post('{}', { 'content-type': 'application/json; charset=utf-16' }),
    status: 415,
  },
  'a long body': { path: RECORDS, init: post('x'.repeat(70_000)), status: 413, says: /at most 65536 bytes/ },
  'a long body in chunks': { path: RECORDS, init: post(null), chunks: Array(70).fill('x'.repeat(1000)), status: 413 },
  'a record in chunks': {
    path: RECORDS,
    init: post(null),
    chunks: [JSON.stringify({ records: [first] }), ' '],
    status: 204,
  },
  'a store that fails': {
    path: RECORDS,
    init: send(recordOf({ site: 'broken.example' })),
    status: 503,
    says: /retry-after: 5/,
  },
  'a store that hangs': { path: RECORDS, init: send(recordOf({ site: 'hanging.example' })), status: 503 },
  'a preflight of a named site': {
    path: RECORDS,
    init: { method: 'OPTIONS', headers: { origin: 'https://blog.example' } },
    status: 204,
    says: /access-control-allow-origin: https:\/\/blog\.example/,
  },
  'a preflight of another': {
    path: RECORDS,
    init: { method: 'OPTIONS', headers: { origin: 'https://evil.example' } },
    status: 403,
  },
  'a record from a named site': {
    path: RECORDS,
    init: post(JSON.stringify({ records: [first] }), fromPage('https://blog.example')),
    status: 204,
    says: /vary: Origin/,
  },
  'a record from another': {
    path: RECORDS,
    init: post(JSON.stringify({ records: [recordOf()] }), fromPage('https://evil.example')),
    status: 403,
    says: /^(?!.*access-control).*"key":"origin"/s,
  },
  'a choice to renew': {
    path: '/privacy/choice',
    init: renewal,
    status: 204,
    says: /set-cookie: heed=\S+; Path=\/; SameSite=Lax; Expires=\S+ \S+ May 2027 \S+ GMT; Domain=shop\.example; Secure\n/,
  },
  'a forged choice': {
    path: '/privacy/choice',
    init: { method: 'POST', headers: { cookie: 'heed=forged' } },
    status: 204,
    says: /^(?!.*set-cookie)/s,
  },
  'a client': { path: '/privacy/choice', init: often, status: 204 },
  'a client again': { path: '/privacy/choice', init: often, status: 204 },
  'a client too often': { path: '/privacy/choice', init: often, status: 429, says: /retry-after: 10\n/ },
  'a reader without a token': { path: `/privacy/subjects/${SUBJECT}`, status: 401 },
  'what a subject chose: each record once, as it came first': {
    path: `/privacy/subjects/${SUBJECT}`,
    init: { headers: token },
    status: 200,
    says: new RegExp(`^(?!.*"sale":true).*"seq":1,.*"id":"${first.id}".*"seq":4,.*"id":"${second.id}"`, 's'),
  },
  'an export': {
    path: '/privacy/export?format=csv',
    init: { headers: token },
    status: 200,
    says: /content-disposition: attachment.*\n1,.*\n4,/s,
  },
  'the tag, whose files were handed in': {
    path: '/privacy/heed.js',
    status: 200,
    says: /stale-while-revalidate.*window\.heedConfig\?\?=\{"notice".*run\(\)/s,
  },
  'the console': {
    path: '/privacy/console/',
    status: 200,
    says: /require-trusted-types-for 'script'.*<!doctype html>/s,
  },
  'what the live config says of GPC': {
    path: '/privacy/.well-known/gpc.json',
    status: 200,
    says: /\{"gpc":true,"lastUpdate":"2026-11-03"\}/,
  },
  'a method that there is not': { path: RECORDS, status: 405, says: /allow: POST, OPTIONS/ },
  'a path that there is not': { path: '/privacy/other', status: 404 },
  'a decision where nothing is known': { path: '/decision', status: 200, says: /"regime":"opt-in".*"ask":"banner"/s },
  'a decision for California with Sec-GPC': {
    path: '/decision',
    init: { headers: { ...california, 'sec-gpc': '1', dnt: '1' } },
    status: 200,
    says: /"region":"US-CA".*"regime":"opt-out".*"meta-pixel":false.*"sale":false/s,
  },
  'a decision by the choice, in France': {
    path: '/decision',
    init: { headers: { cookie, 'x-nf-geo': france } },
    status: 200,
    says: /"region":"FR".*"choice":\{"id".*"analytics":true,"marketing":false.*"ask":null/s,
  },
  'the Cookie Notice': { path: '/cookies', status: 200, says: /<table.*Meta Pixel/s },
  'what it says of signals': { path: '/statement', status: 200, says: /Global Privacy Control.*"gpc":true/s },
};

/** What differs by server, and says nothing of ours. */
const TRANSPORT = /^(date|connection|keep-alive|content-length|transfer-encoding)$/;

/** Asks all; each answer as text: status, headers in order of their names, body. */
export const askAll = async (url: string): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {};
  for (const [what, { path, init = {}, chunks }] of Object.entries(requests)) {
    const headers = { 'accept-encoding': 'identity', ...init.headers };
    const body = chunks
      ? { body: Readable.toWeb(Readable.from(chunks.map((text) => Buffer.from(text)))), duplex: 'half' }
      : {};
    const answer = await fetch(url + path, { ...init, headers, ...(body as object) });
    const lines = [...answer.headers]
      .filter(([name]) => !TRANSPORT.test(name))
      // Bun says the charset of JSON, which can have only this one.
      .map(([name, value]) => `${name}: ${value.replace(/^application\/json;charset=utf-8$/, 'application/json')}\n`);
    answers[what] = `${answer.status}\n${lines.join('')}\n${await answer.text()}`;
  }
  return answers;
};
