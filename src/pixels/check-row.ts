/** All that the row of a pixel may say, and what to write instead. Pure */

import { rowId } from '../row-id.js';
import type { Door, Pixel, PixelUse, Step } from '../types.js';

/** What says whether a value fits a rule: `check` of config.ts. */
type Check = Door['check'];

/** A pattern that says in words what to write. */
export const said = (pattern: RegExp, words: string): RegExp => Object.assign(pattern, { toString: () => words });
/** Fits nothing: for what no pattern can say. */
export const never = (words: string) => said(/(?!)/, words);

export const TEXT = said(/^".+"$/s, 'a text');
export const FLAG = said(/^(true|false)$/, 'true or false');
const NUMBER = said(/^\d+(\.\d+)?$/, 'a number of days');
const JSON_VALUE = said(/^(["[{\d-]|true|false|null)/, 'a JSON value');
const LIST = said(/^\[/, 'a list');
const ID = said(/^"[a-z][\w.-]*"$/i, 'the id of a pixel');
const HOST = said(
  /^"(\*\.)?[a-z\d][a-z\d.-]*(:\d+)?"$/i,
  'a host such as shop example or a wildcard for its subdomains',
);
const PATH = said(/^"[^"\s]+"$/, 'a host and path, or a path');
const KEY = said(/^"[^"]+"$/, 'a name');
/** What all objects share is out of reach, and so is what would turn a text into code. */
const GLOBAL = said(
  /^"(?!(eval|Function|set(Timeout|Interval)|document|location|window|self|top|parent|frames|globalThis)[."])(?!([^"]*\.)?(__proto__|constructor|prototype)[."])[^".\s]+(\.[^".\s]+)*"$/,
  'the path of a global of the vendor',
);
const SCRIPT = said(/^"(https?:\/\/|\/)[^"\s{}]+"$/i, 'an https address or a path');
const ATTRIBUTE = said(/^"(?!on|src)[a-z][\w-]*"$/i, 'an attribute without code');

const COOKIE = { pattern: TEXT, days: NUMBER, httpOnly: FLAG };
export const ADDRESS = said(/^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i, 'an https address or a path');
const ACTS = ['before', 'load', 'allow', 'refuse', 'restrict', 'unrestrict'] as const;
/** All that a row may say; config.ts knows only what decisions rest on. */
const ROW = {
  '!': 4,
  id: TEXT,
  name: TEXT,
  vendor: TEXT,
  category: TEXT,
  purpose: TEXT,
  privacyUrl: ADDRESS,
  sale: FLAG,
  needs: [ID],
  hosts: [HOST],
  paths: [PATH],
  cookies: [{ '!': 2, name: KEY, purpose: TEXT, ...COOKIE }],
  foreignCookies: [{ '!': 3, name: KEY, purpose: TEXT, host: HOST, ...COOKIE }],
  storage: [
    { '!': 3, area: said(/^"(local|session|idb|cache)"$/, 'local, session, idb or cache'), key: KEY, purpose: TEXT },
  ],
  persists: FLAG,
  restricted: FLAG,
  off: FLAG,
  unverified: [KEY],
  ...Object.fromEntries(ACTS.map((act) => [act, LIST])),
};
const STEPS: Readonly<Record<string, object>> = {
  stub: { '!': 1, stub: GLOBAL, queue: GLOBAL, methods: [KEY] },
  push: { '!': 2, push: GLOBAL, value: JSON_VALUE },
  call: { '!': 2, call: GLOBAL, args: LIST },
  new: { '!': 3, new: GLOBAL, args: LIST, as: GLOBAL },
  script: { '!': 1, script: SCRIPT, attributes: { '#': ATTRIBUTE, '*': said(/^"/, 'a text') } },
  set: { '!': 2, set: GLOBAL, value: JSON_VALUE },
};

/** Whether a pixel needs itself, by way of what it needs. */
const isCircular = (pixel: Pixel, declared: readonly (Pixel | PixelUse)[]): boolean => {
  const rows = declared.filter((row): row is Pixel => !('use' in row) && row.id !== pixel.id);
  const reached = new Set<string>();
  const reach = (from: string) => {
    for (const need of [...rows, pixel].find(({ id }) => id === from)?.needs ?? [])
      if (reached.size < reached.add(need).size) reach(need);
  };
  reach(pixel.id);
  return reached.has(pixel.id);
};

/** Throws `HeedError` for the first thing that breaks the rule. `declared`: every row of the site. */
export const checkRow = (check: Check, pixel: Pixel, declared: readonly (Pixel | PixelUse)[]): void => {
  const key = `pixels.${pixel.id}`;
  check(ROW, pixel, key);
  for (const { name, pattern } of [...(pixel.cookies ?? []), ...(pixel.foreignCookies ?? [])])
    try {
      new RegExp(pattern ?? '');
    } catch {
      check(never('a regular expression'), pattern, `${key}.cookies.${name}.pattern`);
    }
  for (const act of ACTS)
    (pixel[act] ?? []).forEach((step: Step, index) => {
      const at = `${key}.${act}[${index}]`;
      const kind = Object.keys(STEPS).find((one) => one in Object(step));
      check(kind ? STEPS[kind] : never(`a step: ${Object.keys(STEPS).join(', ')}`), step, at);
      if (act === 'before' && 'script' in step)
        check(never('it into load: before touches no network'), step.script, at);
    });
  if (pixel.restricted && !pixel.restrict)
    check(never('false: this row has no restrict steps, so it has no restricted mode'), true, `${key}.restricted`);
  for (const need of pixel.needs ?? [])
    if (!declared.some((row) => rowId(row) === need)) check(never('the id of a declared pixel'), need, `${key}.needs`);
  if (isCircular(pixel, declared))
    check(never('pixels that do not need this one in turn'), pixel.needs, `${key}.needs`);
};
