/** Checks a config and fills in its defaults; the one place that throws for misuse. */
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

/** A pattern, an example of a type, a list of one rule, or keys: `!` has the required ones, `*` stands for any name that fits `#`, an id. */
export type Rule = RegExp | boolean | number | (() => void) | readonly [Rule] | { readonly [key: string]: Rule };

const TEXT = /[^]/;
export const FLAG = true;
const NUMBER = 1;
const CALL = () => {};
/** No scheme but these; browsers skip blanks and control characters inside one. */
const ADDRESS = /^\s*(https?:|mailto:|[^:\0- ]*([/?#]|$))/i;
const ID = /^(?!(sale|all|none|constructor)$)[a-z][\w.-]*$/i;
const REGION = /^[a-z]{2}(-[a-z\d]{1,3})?$/i;
const SIGNAL = /^(enforce|report|ignore)$/;

const CONFIG: Rule = {
  '!': /notice/,
  site: TEXT,
  notice: {
    '!': /url|version/,
    url: ADDRESS,
    version: TEXT,
    privacyUrl: ADDRESS,
    history: [{ '!': /version|date|summary/, version: TEXT, date: TEXT, summary: TEXT, added: [ID], removed: [ID] }],
  },
  region: REGION,
  regimes: { '#': /^(\*|unknown|[a-z]{2}(-[a-z\d]{1,3})?)$/i, '*': /^(opt-in|opt-out|notice)$/ },
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

const refuse = (key: string, value: unknown, write: string): never => {
  throw new HeedError('config', `"${key}" is ${`${JSON.stringify(value) ?? value}`.slice(0, 60)}; write ${write}`);
};

/** What a rule asks for, in words. */
const wordsOf = (rule: Rule): string => {
  if (rule === TEXT) return 'a text';
  if (rule === ADDRESS) return 'an address that starts with https:, http:, mailto: or /';
  if (rule === ID) return 'an id: a letter, then letters, digits, - _ or . (not sale, all, none)';
  if (rule === REGION) return 'an ISO 3166 code such as US-CA or DE';
  if (rule instanceof RegExp) return `one of: ${rule.source.replace(/[$^()]/g, '').replace(/\|/g, ', ')}`;
  if (rule === FLAG) return 'true or false';
  return Array.isArray(rule) ? 'a list [ ]' : `${typeof rule} { }`;
};

/** Throws for the first thing in `value` that breaks the rule. */
export const check = (rule: Rule, value: unknown, key: string): void => {
  const fits =
    rule instanceof RegExp
      ? typeof value === 'string' && rule.test(value)
      : typeof value === typeof rule && value !== null && Array.isArray(value) === Array.isArray(rule) && !((value as number) < 0);
  if (!fits) refuse(key, value, wordsOf(rule));
  if (Array.isArray(rule)) (value as unknown[]).forEach((item, index) => check(rule[0] as Rule, item, `${key}[${index}]`));
  else if (typeof rule === 'object' && !(rule instanceof RegExp)) {
    const { '!': must, '#': id = ID, '*': any, ...rules } = rule as Record<string, Rule>;
    const needed = must ? (must as RegExp).source.split('|') : [];
    for (const name of new Set([...Object.keys(value as object), ...needed])) {
      const path = key ? `${key}.${name}` : name;
      const item = (value as Record<string, unknown>)[name];
      const known = Object.hasOwn(rules, name) ? rules[name] : any;
      if (!known) throw new HeedError('config', `unknown key "${path}"; known here: ${Object.keys(rules).join(', ')}`);
      if (any) check(id, name, path);
      if (item !== undefined || needed.includes(name)) check(known, item, path);
    }
  }
};

/** A region in capitals, or undefined for what is none. */
export const regionOf = (value: unknown): string | undefined =>
  typeof value === 'string' && REGION.test(value) ? value.toUpperCase() : undefined;

/** The config with every default, or a HeedError that names the key, what it got and what to write. */
export const resolveConfig = (config: Config, hostname: string): Policy => {
  const { ui, region, ...rest } = config;
  check(CONFIG, { ...rest, ...(ui !== false && { ui }), ...(typeof region !== 'function' && { region }) }, '');
  const categories: Record<string, Policy['categories'][string]> = {};
  const declared = config.categories ?? { necessary: {}, functional: {}, analytics: {}, marketing: {} };
  for (const [id, category] of Object.entries(declared)) {
    const filled = { necessary: id === 'necessary', sale: id === 'marketing', ...category };
    if (filled.necessary && filled.sale) refuse(`categories.${id}.necessary`, true, 'false: what sells is never necessary');
    categories[id] = filled;
  }
  const names = Object.keys(categories);
  const one = new RegExp(`^(${names.join('|')})$`);
  for (const { id, category } of config.pixels ?? []) {
    check(one, category, `pixels.${id}.category`);
    if (names.includes(id)) refuse('pixels.id', id, 'an id that nothing else has');
    names.push(id);
  }
  const { enforceOn = {} } = config.signals ?? {};
  for (const list of Object.values(enforceOn)) check([one], list, 'signals.enforceOn');
  return {
    withdraw: 'reload',
    minors: false,
    site: hostname,
    pixels: [],
    ...config,
    ...(typeof region === 'string' && { region: region.toUpperCase() }),
    categories,
    regimes: Object.fromEntries(
      Object.entries(config.regimes ?? {}).map(([key, regime]) => [regionOf(key) ?? key, regime]),
    ),
    signals: { gpc: 'enforce', dnt: 'report', ...config.signals, enforceOn },
    storage: { cookie: 'heed', days: 180, refusedDays: 365, ...config.storage },
    ui: ui !== false && { layout: 'bar', ...ui },
  };
};
