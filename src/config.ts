/** Checks a config and fills in its defaults; the one place that throws for misuse. */
import { attempt } from './attempt.js';
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
 * required, as many as `!` says, and `*` stands for any name that fits `#`.
 */
export type Rule = RegExp | number | readonly [Rule] | { readonly [key: string]: Rule };

const TEXT = /^"../;
export const FLAG = /^(true|false)/;
const NUMBER = /^\d/;
const CALL = /^function/;
/** No scheme but these; browsers skip blanks and control characters inside one. */
const ADDRESS = /^"\s*(https?:|mailto:|[^:\0- ]*([/?#]|"$))/i;
const ID = /^"(?!(sale|all|none)")[a-z][\w.-]*"/i;
const REGION = /^"(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)"/;
const DATE = /^"\d{4}-\d\d-\d\d"/;
const SIGNAL = /^"(enforce|report|ignore)"/;

/** What to write for a pattern that does not list its words. */
const WORDS = new Map([
  [TEXT, 'a text'],
  [NUMBER, 'a number'],
  [ADDRESS, 'an https address or a path'],
  [ID, 'an id: letters, digits, - _ .'],
  [REGION, 'an ISO 3166 code such as US-CA'],
  [DATE, 'date YYYY-MM-DD'],
]);

const CONFIG: Rule = {
  '!': 1,
  notice: {
    '!': 2,
    url: ADDRESS,
    version: TEXT,
    privacyUrl: ADDRESS,
    history: [{ '!': 3, version: TEXT, date: DATE, summary: TEXT, added: [TEXT], removed: [TEXT] }],
    rights: { know: ADDRESS, delete: ADDRESS, correct: ADDRESS, email: ADDRESS, account: ADDRESS },
  },
  site: TEXT,
  region: REGION,
  regimes: { '#': REGION, '*': /^"(opt-in|opt-out|notice)"/ },
  signals: { gpc: SIGNAL, dnt: SIGNAL, enforceOn: { gpc: [ID], dnt: [ID] } },
  minors: FLAG,
  categories: { '#': ID, '*': { label: TEXT, description: TEXT, necessary: FLAG, sale: FLAG, sensitive: FLAG } },
  pixels: [
    {
      // What a row does is checked where it is done: by the gate.
      '?': 1,
      '!': 4,
      id: TEXT,
      name: TEXT,
      vendor: TEXT,
      category: ID,
      use: ID,
      sale: FLAG,
      restricted: FLAG,
      off: FLAG,
    },
  ],
  storage: { cookie: /^"[\w.-]+"/, domain: TEXT, days: NUMBER, refusedDays: NUMBER },
  report: { '!': 1, url: ADDRESS, signals: FLAG },
  reporter: CALL,
  google: {
    mode: /^"(basic|advanced)"/,
    waitForUpdate: NUMBER,
    adsDataRedaction: FLAG,
    urlPassthrough: FLAG,
    types: { '#': TEXT, '*': ID },
  },
  shopify: { '?': 1 },
  guard: /^"(report|warn|enforce)"/,
  withdraw: /^"(reload|ask|stay)"/,
  ui: {
    layout: /^"(bar|box|dialog)"/,
    position: /^"(top|bottom)(-left|-right)?"/,
    theme: /^"(auto|light|dark)"/,
    language: TEXT,
    link: FLAG,
  },
  effects: [CALL],
  onOptOut: CALL,
  identity: /^("|function)/,
  onError: CALL,
};

const refuse = (key: string, is: unknown, write: unknown): never => {
  throw new HeedError('config', `"${key}" is ${is}; write ${write}`);
};

/** A copy of `value` without keys that are undefined, which are as good as absent. Throws for the first thing that breaks the rule. */
// biome-ignore lint/suspicious/noExplicitAny: what comes in can be anything, and what goes out has passed the rule
export const check = (rule: any, value: any, key = ''): any => {
  const is = attempt(() => JSON.stringify(value)) ?? typeof value;
  const must = (fits: boolean, write: unknown) => fits || refuse(key, is.slice(0, 60), write);
  if (rule instanceof RegExp) {
    must(rule.test(is), WORDS.get(rule) ?? `${rule}`.replace(/[^\w| -]/g, '').replace(/\|/g, ' or '));
    return value;
  }
  if (Array.isArray(rule)) {
    must(Array.isArray(value), 'a list');
    return value.map((item: unknown, index: number) => check(rule[0], item, `${key}[${index}]`));
  }
  const { '!': required, '?': open, '#': names, '*': any, ...rules } = rule;
  const known = Object.keys(rules);
  must(/^[{o]/.test(is), 'an object');
  const copy: Record<string, unknown> = {};
  const needed = known.slice(0, value.use ? 0 : (required ?? 0));
  for (const name of [...needed, ...Object.keys(value)]) {
    const path = key ? `${key}.${name}` : name;
    if (any) check(names, name, path);
    const inner = any ?? rules[name] ?? (open ? /^/ : refuse(path, 'unknown', `one of: ${known}`));
    if (value[name] !== undefined || needed.includes(name)) copy[name] = check(inner, value[name], path);
  }
  return copy;
};

export const regionOf = (value: unknown): string | undefined => attempt(() => check(REGION, value));

/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export const resolveConfig = (config: Config, hostname: string): Policy => {
  const { ui, region } = { ...config };
  const given: Config = check(CONFIG, {
    ...config,
    ui: ui === false ? undefined : ui,
    region: typeof region === 'function' ? undefined : region,
  });
  const named = given.categories ?? { necessary: {}, functional: {}, analytics: {}, marketing: {} };
  const categories: Record<string, Policy['categories'][string]> = {};
  const known: string[] = [];
  const add = (key: string, id: string) => {
    if (known.includes(id) || id in {}) refuse(key, `"${id}"`, 'another id');
    known.push(id);
  };
  for (const id in named) {
    add('categories', id);
    const category = { necessary: id === 'necessary', sale: id === 'marketing', ...named[id] };
    if (category.necessary && category.sale) refuse(`categories.${id}.necessary`, true, 'false: it sells');
    categories[id] = category;
  }
  const category = RegExp(`^"(${known.join('|').replace(/\./g, '\\.')})"`);
  check({ gpc: [category], dnt: [category] }, { ...given.signals?.enforceOn }, 'signals.enforceOn');
  // A name of the catalogue is no pixel before its row is there.
  const declared = given.pixels ?? [];
  const pixels = declared.filter((row): row is Pixel => !('use' in row));
  for (const pixel of pixels) {
    check(category, pixel.category, `pixels.${pixel.id}.category`);
    check(ID, pixel.id, 'pixels.id');
    add('pixels', pixel.id);
  }
  return {
    site: hostname,
    regimes: {},
    ...given,
    declared,
    pixels,
    ...(region && { region }),
    categories,
    signals: { gpc: 'enforce', dnt: 'report', enforceOn: {}, ...given.signals },
    storage: { cookie: 'heed', days: 180, refusedDays: 365, ...given.storage },
    ui: ui !== false && { ...given.ui },
  };
};
