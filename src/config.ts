/** Checks a config and fills in its defaults; the one place that throws for misuse. */
import { attempt } from './attempt.js';
import { jsonOf } from './json-of.js';
import { inRegion } from './policy/regimes.js';
import type { Config, Pixel, Policy } from './types.js';

/** What was wrong, as a code for programs and a sentence for people. */
export class HeedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`Heed: ${message}`);
    this.name = 'HeedError';
  }
}

/**
 * A pattern that a value fits when it is written as JSON; a list of one rule; or keys, of which the first ones are
 * required, as many as `!` says, and `*` stands for any name that fits `#`. What is no object may fit `|` instead.
 */
export type Rule = RegExp | number | readonly [Rule] | { readonly [key: string]: Rule };

export const TEXT = /^"../;
export const FLAG = /^(true|false)/;
export const NUMBER = /^\d/;
export const CALL = /^function/;
/** No decision rests on it: gate/settings.ts checks it. */
const LATER = /^/;
/** No scheme but these; browsers skip blanks and control characters inside one. */
export const ADDRESS = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;
const ID = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;
/** As a value it may be a function that promises one; no name is a function. */
const REGION = /^("(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"|function)/;
const SIGNAL = /^"(enforce|report|ignore)"/;
/** One for everywhere, or one for each region. */
const byRegion = (rule: Rule): Rule => ({ '|': rule, '#': REGION, '*': rule });

/** What to write for a pattern that does not list its words. */
const WORDS: Readonly<Record<string, string>> = {
  [`${TEXT}`]: 'a text',
  [`${NUMBER}`]: 'a number',
  [`${ADDRESS}`]: 'an https address or a path',
  [`${ID}`]: 'an id: letters, digits, - _ .',
  [`${REGION}`]: 'an ISO 3166 code such as US-CA',
};

/** Settings that no decision rests on. `heed.js` leaves all of them to the gate; npm users learn at once what is wrong with these. */
export const SETTINGS = {
  '?': 1,
  report: { '!': 1, url: ADDRESS, '?': 1 },
  google: {
    mode: /^"(basic|advanced)"/,
    '?': 1,
  },
  guard: /^"(report|warn|enforce)"/,
  withdraw: /^"(reload|ask|stay)"/,
  ui: {
    '?': 1,
    layout: /^"(bar|box|dialog)"/,
    position: /^"(top|bottom)(-left|-right)?"/,
    '|': /^(false|an object)/,
    theme: /^"(auto|light|dark)"/,
  },
} as const;

const CONFIG: Rule = {
  '!': 1,
  notice: {
    '!': 2,
    url: ADDRESS,
    version: TEXT,
    privacyUrl: ADDRESS,
    history: [{ '?': 1, '!': 2, version: TEXT, date: TEXT }],
    rights: LATER,
  },
  site: TEXT,
  region: REGION,
  regimes: { '#': REGION, '*': /^"(opt-in|opt-out|notice)"/, '|': /^"us-strict"/ },
  signals: { gpc: byRegion(SIGNAL), dnt: byRegion(SIGNAL), enforceOn: { gpc: [ID], dnt: [ID] }, secGpc: FLAG },
  exempt: { '#': REGION, '*': [ID] },
  minors: FLAG,
  categories: { '#': ID, '*': { label: TEXT, description: TEXT, sale: FLAG, necessary: FLAG, sensitive: FLAG } },
  // What a row does is checked where it is done: by the gate.
  pixels: [{ '?': 1, '!': 2, id: TEXT, category: ID, use: ID }],
  storage: { cookie: /^"[\w.-]+"/, domain: TEXT, days: byRegion(NUMBER), refusedDays: byRegion(NUMBER) },
  $schema: LATER,
  report: LATER,
  reporter: LATER,
  google: LATER,
  shopify: LATER,
  guard: LATER,
  host: LATER,
  withdraw: LATER,
  ui: LATER,
  onOptOut: LATER,
  identity: LATER,
  effects: [CALL],
  onError: CALL,
};

const refuse = (key: string, is: unknown, write: unknown): never => {
  throw new HeedError('config', `"${key}" is ${is}; write ${write}`);
};

/** A copy of `value` without keys that are undefined, which are as good as absent. Throws for the first thing that breaks the rule. */
// biome-ignore lint/suspicious/noExplicitAny: what comes in can be anything, and what goes out has passed the rule
export const check = (rule: any, value: any, key = ''): any => {
  const is = attempt(() => jsonOf(value)) ?? typeof value;
  const wrong = (write: unknown) => refuse(key, is.slice(0, 60), write);
  if (rule instanceof RegExp) {
    if (!rule.test(is)) wrong(WORDS[`${rule}`] ?? `${rule}`.replace(/[^\w| -]/g, '').replace(/\|/g, ' or '));
    return value;
  }
  if (rule[0]) {
    if (!/^\[/.test(is)) wrong('a list');
    return value.map((item: unknown, index: number) => check(rule[0], item, `${key}[${index}]`));
  }
  const { '!': required, '#': names, '*': any, '?': open, '|': other, ...rules } = rule;
  if (other && !/^{/.test(is)) return check(other, value, key);
  const known = Object.keys(rules);
  if (!/^[{o]/.test(is)) wrong('an object');
  const copy: Record<string, unknown> = {};
  const needed = known.slice(0, value.use ? 0 : (required ?? 0));
  for (const name of [...needed, ...Object.keys(value)]) {
    const path = key ? `${key}.${name}` : name;
    if (any) check(names, name, path);
    const inner = any ?? rules[name] ?? (open ? LATER : refuse(path, 'unknown', `one of: ${known}`));
    if (value[name] !== undefined || needed.includes(name)) copy[name] = check(inner, value[name], path);
  }
  return copy;
};

/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export const resolveConfig = (config: Config, hostname: string): Policy => {
  const given: Config = check(CONFIG, { ...config });
  const named = given.categories || { necessary: {}, functional: {}, analytics: {}, marketing: {} };
  const categories: Record<string, Policy['categories'][string]> = {};
  /** What every object has is known, too: no id may be called so. */
  const known: Record<string, true> = {};
  const add = (key: string, id: string) => {
    if (id in known) refuse(key, `"${id}"`, 'another id');
    known[id] = true;
  };
  for (const id of Object.keys(named)) {
    add('categories', id);
    categories[id] = { necessary: id === 'necessary', sale: id === 'marketing', ...named[id] };
  }
  const category = RegExp(`^"(${Object.keys(known).join('|').replace(/\./g, '\\.')})"`);
  check({ gpc: [category], dnt: [category] }, { ...given.signals?.enforceOn }, 'signals.enforceOn');
  // A name of the catalogue is no pixel before its row is there.
  const declared = given.pixels ?? [];
  const pixels = declared.filter((row): row is Pixel => !('use' in row));
  for (const pixel of pixels) {
    check(category, pixel.category, `pixels.${pixel.id}.category`);
    check(ID, pixel.id, 'pixels.id');
    add('pixels', pixel.id);
  }
  const { region, regimes = {}, signals = {}, storage = {}, exempt = {} } = given;
  const place = typeof region === 'string' ? region : undefined;
  /** What a setting comes to where the visitor is; where that is unknown the strictest: `enforce`, or the shortest time. */
  const here = <T extends string | number>(setting: T | Readonly<Record<string, T>> | undefined, otherwise: T): T =>
    typeof setting === 'object'
      ? (inRegion(place, setting) ??
        (place ? otherwise : [otherwise, ...Object.values(setting)].reduce((one, two) => (one < two ? one : two))))
      : (setting ?? otherwise);
  return {
    site: hostname,
    ui: {},
    ...given,
    region: place,
    regimes: regimes === 'us-strict' ? { US: 'opt-in' } : regimes,
    exempt: inRegion(place, exempt) ?? [],
    declared,
    pixels,
    categories,
    signals: { enforceOn: {}, ...signals, gpc: here(signals.gpc, 'enforce'), dnt: here(signals.dnt, 'report') },
    storage: {
      cookie: 'heed',
      ...storage,
      days: here(storage.days, 180),
      refusedDays: here(storage.refusedDays, 365),
    },
  };
};
