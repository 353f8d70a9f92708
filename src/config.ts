/** Checks a config and fills in its defaults; the one place that throws for misuse. */
import { attempt } from './attempt.js';
import type { Config, Policy } from './types.js';

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

/** A pattern, an example of a type, a list of one rule, or keys: `!` has the required ones, `*` stands for any id, or any name that fits `#`. */
export type Rule = RegExp | boolean | number | (() => void) | readonly [Rule] | { readonly [key: string]: Rule };

const TEXT = /./;
export const FLAG = true;
const NUMBER = 1;
const CALL = () => {};
/** No scheme but these; browsers skip blanks and control characters inside one. */
const ADDRESS = /^\s*(https?:|mailto:|[^:\0- ]*([/?#]|$))/i;
const ID = /^(?!(sale|all|none)$)[a-z][\w.-]*$/i;
const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const SIGNAL = /^(enforce|report|ignore)$/;

/** What to write for a pattern that does not list its words. */
const WORDS = new Map([
  [TEXT, 'a text'],
  [ADDRESS, 'an address: https:, http:, mailto: or /'],
  [ID, 'an id of letters, digits, - _ and . (not sale, all, none)'],
  [REGION, 'an ISO 3166 code such as US-CA or DE'],
  [DATE, 'a date such as 2026-11-01'],
]);

const CONFIG: Rule = {
  '!': /notice/,
  site: TEXT,
  notice: {
    '!': /url|version/,
    url: ADDRESS,
    version: TEXT,
    privacyUrl: ADDRESS,
    history: [{ '!': /version|date|summary/, version: TEXT, date: DATE, summary: TEXT, added: [ID], removed: [ID] }],
  },
  region: REGION,
  regimes: { '#': /^(\*|unknown|[A-Z]{2}(-[A-Z\d]{1,3})?)$/, '*': /^(opt-in|opt-out|notice)$/ },
  signals: { gpc: SIGNAL, dnt: SIGNAL, enforceOn: { gpc: [ID], dnt: [ID] } },
  minors: FLAG,
  categories: { '*': { label: TEXT, description: TEXT, necessary: FLAG, sale: FLAG } },
  pixels: [
    {
      '!': /id|name|vendor|category/,
      id: ID,
      name: TEXT,
      vendor: TEXT,
      purpose: TEXT,
      privacyUrl: ADDRESS,
      category: ID,
      sale: FLAG,
      hosts: [TEXT],
      cookies: [{ '!': /name|purpose/, name: TEXT, pattern: TEXT, days: NUMBER, purpose: TEXT }],
      storage: [{ '!': /area|key|purpose/, area: /^(local|session|idb|cache)$/, key: TEXT, purpose: TEXT }],
      off: FLAG,
    },
  ],
  storage: { cookie: /^[\w.-]+$/, domain: TEXT, days: NUMBER, refusedDays: NUMBER },
  report: { '!': /url/, url: ADDRESS, signals: FLAG },
  reporter: CALL,
  withdraw: /^(reload|ask|stay)$/,
  ui: {
    layout: /^(bar|box|dialog)$/,
    position: /^(top|bottom)(-left|-right)?$/,
    theme: /^(auto|light|dark)$/,
    language: TEXT,
    link: FLAG,
  },
  effects: [CALL],
  onError: CALL,
};

const refuse = (key: string, is: unknown, write: unknown): never => {
  throw new HeedError('config', `"${key}" is ${is}; write ${write}`);
};

/** Throws for the first thing in `value` that breaks the rule. */
export const check = (rule: Rule, value: unknown, key: string): void => {
  const is = (attempt(() => JSON.stringify(value)) ?? typeof value).slice(0, 60);
  const list = Array.isArray(rule);
  if (rule instanceof RegExp) {
    if (typeof value !== 'string' || !rule.test(value)) refuse(key, is, WORDS.get(rule) ?? rule);
  } else if (
    value === null ||
    typeof value !== typeof rule ||
    Array.isArray(value) !== list ||
    (rule === NUMBER && (value as number) < 0)
  )
    refuse(key, is, `a ${list ? 'list' : typeof rule}`);
  else if (list)
    for (const [index, item] of (value as unknown[]).entries()) check(rule[0] as Rule, item, `${key}[${index}]`);
  else if (typeof rule === 'object') {
    const { '!': must, '#': id = ID, '*': any, ...rules } = rule as Record<string, Rule>;
    const needed = must ? (must as RegExp).source.split('|') : [];
    for (const name of new Set([...Object.keys(value as object), ...needed])) {
      const path = key ? `${key}.${name}` : name;
      const item = (value as Record<string, unknown>)[name];
      if (any) check(id, name, path);
      const known = any ?? rules[name] ?? refuse(path, 'unknown', `one of: ${Object.keys(rules).join(', ')}`);
      if (item !== undefined || needed.includes(name)) check(known, item, path);
    }
  }
};

export const regionOf = (value: unknown): string | undefined =>
  typeof value === 'string' && REGION.test(value) ? value : undefined;

/** Keys that are undefined are as good as absent. */
const defined = <T extends object>(given: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;

/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export const resolveConfig = (config: Config, hostname: string): Policy => {
  const given = defined(config);
  const { ui, region, signals, regimes = {}, pixels = [] } = given;
  check(
    CONFIG,
    { ...given, ui: ui === false ? undefined : ui, region: typeof region === 'function' ? undefined : region },
    '',
  );
  const names: string[] = [];
  const name = (id: string) => {
    if (names.includes(id) || id in {}) refuse(id, 'taken', 'another id');
    names.push(id);
  };
  const categories: Record<string, Policy['categories'][string]> = {};
  const declared = given.categories ?? { necessary: {}, functional: {}, analytics: {}, marketing: {} };
  for (const [id, category] of Object.entries(declared)) {
    name(id);
    const filled = { necessary: id === 'necessary', sale: id === 'marketing', ...defined(category) };
    if (filled.necessary && filled.sale)
      refuse(`categories.${id}.necessary`, true, 'false: what sells is not necessary');
    categories[id] = filled;
  }
  const known = new RegExp(`^(${names.join('|').replace(/\./g, '\\.')})$`);
  for (const { id, category, cookies = [] } of pixels) {
    check(known, category, `pixels.${id}.category`);
    for (const { pattern } of cookies)
      attempt(() => new RegExp(pattern ?? '')) ??
        refuse(`pixels.${id}.cookies.pattern`, pattern, 'a regular expression');
    name(id);
  }
  const enforceOn = signals?.enforceOn ?? {};
  check({ gpc: [known], dnt: [known] }, enforceOn, 'signals.enforceOn');
  return {
    withdraw: 'reload',
    minors: false,
    site: hostname,
    ...(given as Config),
    pixels,
    categories,
    regimes,
    signals: { gpc: 'enforce', dnt: 'report', ...defined(signals), enforceOn },
    storage: { cookie: 'heed', days: 180, refusedDays: 365, ...defined(given.storage) },
    ui: ui !== false && { layout: 'bar', ...defined(ui) },
  };
};
