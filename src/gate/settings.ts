/** Checks the settings that no decision rests on, so that the core need not: a wrong one is told, and as good as absent. */
import { ADDRESS, CALL, FLAG, NUMBER, SETTINGS, TEXT } from '../config.js';
import { never, said } from '../pixels/check-row.js';
import type { Config, Door, Policy } from '../types.js';

const DOMAIN = said(/^"[\w.-]+"$/, 'a domain without https://');
const DETAILS = {
  ui: { ...SETTINGS.ui, '?': 0, look: /^"(plain|soft|contrast|shop)"/, language: TEXT, link: FLAG },
  reporter: CALL,
  report: { ...SETTINGS.report, '?': 0, signals: FLAG, shown: FLAG },
  google: {
    ...SETTINGS.google,
    '?': 0,
    waitForUpdate: NUMBER,
    adsDataRedaction: FLAG,
    urlPassthrough: FLAG,
    types: { '#': TEXT, '*': TEXT },
  },
  shopify: {
    headlessStorefront: FLAG,
    checkoutRootDomain: DOMAIN,
    storefrontRootDomain: DOMAIN,
    storefrontAccessToken: TEXT,
  },
  onOptOut: CALL,
  identity: said(/^(".+"|function)$/s, 'a text or a function'),
} as const;
const ORIGINS = [said(/^"https?:\/\/[^/?#*\s"]+"$/, 'an origin such as https://app.example')];
const { '?': _, ...known } = SETTINGS;
const RULES = { ...known, ...DETAILS };
const RIGHTS = { know: ADDRESS, delete: ADDRESS, correct: ADDRESS, email: ADDRESS, account: ADDRESS };
const CHANGE = {
  '!': 3,
  version: TEXT,
  date: said(/^"\d{4}-\d\d-\d\d"$/, 'date YYYY-MM-DD'),
  summary: TEXT,
  added: [TEXT],
  removed: [TEXT],
};

export const openSettings = ({ policy, check, fail, learn }: Door): void => {
  const right: { -readonly [Key in keyof Config]?: Config[Key] | undefined } = {};
  /** Whether a value is absent or fits. */
  const fits = (rule: unknown, value: unknown, key: string): boolean => {
    try {
      if (value !== undefined) check(rule, value, key);
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };

  const names = [...Object.keys(policy.categories), ...policy.declared.map((row) => ('use' in row ? row.use : row.id))];
  const choice = { ...Object.fromEntries([...names, 'sale'].map((name) => [name, FLAG])), '|': /^"(all|none)"/ };
  const rules = { ...RULES, host: { choice, origins: ORIGINS, override: FLAG } };
  for (const key of Object.keys(rules) as (keyof typeof rules)[])
    if (!fits(rules[key], policy[key], key)) {
      right[key] = undefined;
      delete (policy as Partial<Policy>)[key];
    }

  const { notice, categories, exempt } = policy;
  const { rights, history } = notice;
  const kept = fits(RIGHTS, rights, 'notice.rights') ? { rights } : { rights: undefined };
  // Where the order of versions cannot be read, all that they added is new.
  const told = fits([CHANGE], history, 'notice.history')
    ? { history }
    : { history: history?.map((change) => ({ ...change, date: '?' })) };
  if (kept.rights !== rights || told.history !== history)
    right.notice = { ...notice, ...kept, ...told } as typeof notice;

  for (const id of Object.keys(categories))
    if (categories[id]?.necessary && categories[id]?.sale)
      fits(never('false: it sells'), true, `categories.${id}.necessary`);
  for (const id of exempt)
    if (categories[id]?.sale !== false) fits(never('a category that does not sell'), id, 'exempt');
  if (Object.keys(right)[0]) learn(right);
};
