/** What a record must look like to be taken: the schema of `heed.record/1`, strict and bounded. Pure. */
import * as v from 'valibot';
import type { Keys } from '../schema/rules.js';
import type { AskingView, ConsentRecord, Layout, Leak, Method, RecordState, Regime } from '../types.js';

/** valibot's own words repeat what came, so every rule brings its own. */
const fits = (pattern: RegExp, what: string) =>
  v.custom<string>((value) => typeof value === 'string' && pattern.test(value), `write ${what}`);
const oneOf = <Word extends string>(words: Record<Word, true>) => {
  const list = Object.keys(words) as Word[];
  return v.picklist(list, `write ${list.join(' or ')}`);
};
const object = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, `write an object of these keys alone: ${Object.keys(entries).join(', ')}`);
/** Databases take neither control characters nor half a character. */
const text = (least: number, most: number) =>
  fits(RegExp(`^[^\\p{Cc}\\p{Cs}]{${least},${most}}$`, 'u'), `a text of ${least} to ${most} characters`);

const flag = v.boolean('write true or false');
const ID = /^[a-z][\w.-]{0,99}$/i;
const uuid = fits(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, 'a UUIDv7 in lower case');
const time = v.custom<string>(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString() === value,
  'write a time like 2026-11-22T18:29:14.883Z',
);
const address = fits(/^[^?#\p{Cc}\p{Cs}]{0,2000}$/u, 'an address of at most 2000 characters without query');
const method = oneOf<Method>({ ui: true, api: true, host: true });
const region = fits(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'an ISO 3166 code such as US-CA');
const regime = oneOf<Regime>({ 'opt-in': true, 'opt-out': true, notice: true });
const view = oneOf<AskingView>({ banner: true, preferences: true, 'opt-out': true, notice: true });

const answers = (most: number) =>
  v.custom<Record<string, boolean>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length <= most &&
      Object.entries(value).every(([id, said]) => ID.test(id) && typeof said === 'boolean'),
    `write an object of at most ${most} ids, each true or false`,
  );
const state = object({ categories: answers(100), pixels: answers(300), sale: flag } satisfies Keys<RecordState>);
const raw = v.nullable(text(0, 200));

const leak = object({
  pixel: v.optional(fits(ID, 'an id')),
  host: text(1, 253),
  path: address,
  cookie: v.optional(text(1, 200)),
  how: oneOf<Leak['how']>({
    script: true,
    frame: true,
    image: true,
    link: true,
    fetch: true,
    xhr: true,
    ping: true,
    socket: true,
    events: true,
    worker: true,
    cookie: true,
    other: true,
  }),
  by: v.optional(address),
  held: flag,
  at: v.custom<number>((value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 42, 'write milliseconds'),
} satisfies Keys<Leak>);

const fields = object({
  schema: v.literal('heed.record/1', 'write heed.record/1'),
  id: uuid,
  at: time,
  kind: oneOf<ConsentRecord['kind']>({
    choice: true,
    signal: true,
    withdrawal: true,
    expiry: true,
    leak: true,
    shown: true,
  }),
  method: v.nullable(method),
  view: v.nullable(view),
  subject: v.nullable(fits(/^[\da-f]{12}$/, '12 hexadecimal digits')),
  site: text(1, 253),
  notice: object({ url: address, version: text(1, 200), hash: v.nullable(fits(/^[\da-f]{64}$/, 'a SHA-256')) }),
  // Of the page, whose author may have written it wrongly.
  language: text(0, 100),
  region: v.nullable(region),
  regime,
  before: v.nullable(state),
  after: state,
  signals: object({
    gpc: v.nullable(flag),
    dnt: v.nullable(flag),
    raw: object({ gpc: raw, dnt: raw }),
    conflict: flag,
  }),
  expires: v.nullable(time),
  previous: v.nullable(uuid),
  sdk: text(1, 100),
  config: text(1, 100),
  layout: v.optional(oneOf<Layout>({ bar: true, box: true, dialog: true })),
  leaks: v.optional(v.pipe(v.array(leak, 'write a list'), v.maxLength(50, 'write at most 50 leaks'))),
} satisfies Keys<ConsentRecord>);

const nobody = ({ kind }: ConsentRecord) => kind === 'signal' || kind === 'leak' || kind === 'shown';

/** A choice is someone's and ends; a signal, a leak or a view that was shown is nobody's, and nobody's word. */
export const recordSchema: v.GenericSchema<unknown, ConsentRecord> = v.pipe(
  fields,
  v.forward(
    v.check(
      (record) => (record.kind === 'choice' ? !!record.subject : !nobody(record) || !record.subject),
      'write a subject for a choice, and null for a signal, a leak or a view that was shown',
    ),
    ['subject'],
  ),
  v.forward(
    v.check(({ kind, expires }) => !!expires === (kind === 'choice'), 'write a time for a choice, else null'),
    ['expires'],
  ),
  v.forward(
    v.check(
      (record) => (record.kind === 'choice' ? !!record.method : !nobody(record) || !record.method),
      'write who made the choice, and null for a signal, a leak or a view that was shown',
    ),
    ['method'],
  ),
  v.forward(
    v.check(({ kind, view }) => kind !== 'shown' || !!view, 'write the view that was shown'),
    ['view'],
  ),
  v.forward(
    v.check(({ layout, view }) => !layout || !!view, 'write a layout for a view alone'),
    ['layout'],
  ),
  v.forward(
    v.check(({ kind, leaks }) => !!leaks === (kind === 'leak'), 'write leaks for a leak alone'),
    ['leaks'],
  ),
);
