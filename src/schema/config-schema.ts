/** What a config may say in JSON, as one definition: types.ts is held against it, JSON Schema is made of it, every check begins with it. Pure. */
import * as v from 'valibot';
import type {
  CategoryConfig,
  Config,
  GoogleConfig,
  HostConfig,
  Layout,
  NoticeChange,
  Regime,
  Rights,
  ShopifyConfig,
  SignalRule,
  SignalRules,
  UiConfig,
} from '../types.js';
import { pixel, pixelUse } from './pixel-schema.js';
import { address, either, flag, id, type Keys, list, object, oneOf, optional, region, table, text } from './rules.js';

/** What only JavaScript can say; `region` and `identity` may be functions, too. */
export const CALLS = { reporter: true, effects: true, onOptOut: true, onError: true } as const;

/** A config as a file has it. */
export type JsonConfig = Omit<Config, keyof typeof CALLS | 'region' | 'identity'> & {
  region?: string;
  identity?: string;
};

const byRegion = <Rule extends v.GenericSchema>(rule: Rule, words: string) =>
  either([rule, table(region, rule, words)], `${words}, or an object of such by region`);
const number = (words: string) => v.pipe(v.number(words), v.finite(words), v.minValue(0, words));

const signal = oneOf<SignalRule>({ enforce: true, report: true, ignore: true });
const rule = byRegion(signal, 'enforce, report or ignore');
const days = byRegion(number('a number of days'), 'a number of days');
const ids = list(id);

const change = object('NoticeChange', {
  version: text,
  date: v.pipe(v.string('a date YYYY-MM-DD'), v.regex(/^\d{4}-\d\d-\d\d$/, 'a date YYYY-MM-DD')),
  summary: text,
  added: optional(list(text)),
  removed: optional(list(text)),
} satisfies Keys<NoticeChange>);

const rights = object('Rights', {
  know: optional(address),
  delete: optional(address),
  correct: optional(address),
  email: optional(address),
  account: optional(address),
} satisfies Keys<Rights>);

const notice = object('Config.notice', {
  url: address,
  version: text,
  privacyUrl: optional(address),
  history: optional(list(change)),
  rights: optional(rights),
} satisfies Keys<Config['notice']>);

const signals = object('SignalRules', {
  gpc: optional(rule),
  dnt: optional(rule),
  enforceOn: optional(
    object('SignalRules.enforceOn', { gpc: optional(ids), dnt: optional(ids) } satisfies Keys<
      NonNullable<SignalRules['enforceOn']>
    >),
  ),
  secGpc: optional(flag),
} satisfies Keys<SignalRules>);

const category = object('CategoryConfig', {
  label: optional(text),
  description: optional(text),
  necessary: optional(flag),
  sale: optional(flag),
  sensitive: optional(flag),
} satisfies Keys<CategoryConfig>);

const storage = object('Config.storage', {
  cookie: optional(
    v.pipe(v.string('a name of letters, digits, - _ .'), v.regex(/^[\w.-]+$/, 'a name of letters, digits, - _ .')),
  ),
  domain: optional(text),
  days: optional(days),
  refusedDays: optional(days),
} satisfies Keys<NonNullable<Config['storage']>>);

const google = object('GoogleConfig', {
  mode: optional(oneOf<NonNullable<GoogleConfig['mode']>>({ basic: true, advanced: true })),
  waitForUpdate: optional(number('a number of milliseconds')),
  adsDataRedaction: optional(flag),
  urlPassthrough: optional(flag),
  types: optional(table(text, text, 'an object of category ids by type')),
} satisfies Keys<GoogleConfig>);

const domain = v.pipe(v.string('a domain without https://'), v.regex(/^[\w.-]+$/, 'a domain without https://'));
const shopify = object('ShopifyConfig', {
  headlessStorefront: optional(flag),
  checkoutRootDomain: optional(domain),
  storefrontRootDomain: optional(domain),
  storefrontAccessToken: optional(text),
} satisfies Keys<ShopifyConfig>);

const origin = v.pipe(
  v.string('an origin such as https://app.example'),
  v.regex(/^https?:\/\/[^/?#*\s"]+$/, 'an origin such as https://app.example'),
);
const host = object('HostConfig', {
  choice: optional(
    either(
      [v.picklist(['all', 'none'], 'all or none'), table(text, flag, 'an object of true and false by name')],
      'all, none, or an object of true and false by name',
    ),
  ),
  origins: optional(list(origin)),
  override: optional(flag),
} satisfies Keys<HostConfig>);

const ui = object('UiConfig', {
  layout: optional(oneOf<Layout>({ bar: true, box: true, dialog: true })),
  position: optional(
    oneOf<NonNullable<UiConfig['position']>>({
      bottom: true,
      top: true,
      'bottom-left': true,
      'bottom-right': true,
      'top-left': true,
      'top-right': true,
    }),
  ),
  theme: optional(oneOf<NonNullable<UiConfig['theme']>>({ auto: true, light: true, dark: true })),
  look: optional(oneOf<NonNullable<UiConfig['look']>>({ plain: true, soft: true, contrast: true, shop: true })),
  language: optional(text),
  link: optional(flag),
} satisfies Keys<UiConfig>);

const report = object('Config.report', {
  url: address,
  signals: optional(flag),
  shown: optional(flag),
} satisfies Keys<NonNullable<Config['report']>>);

const regimes = table(
  region,
  oneOf<Regime>({ 'opt-in': true, 'opt-out': true, notice: true }),
  'an object of regimes by region',
);

export const configSchema = object('Config', {
  // Whatever an editor understands; nothing here reads it.
  $schema: optional(v.any() as v.GenericSchema<string>),
  site: optional(text),
  notice,
  region: optional(region),
  regimes: optional(either([v.literal('us-strict'), regimes], 'an object of regimes by region, or us-strict')),
  signals: optional(signals),
  exempt: optional(table(region, ids, 'an object of lists of category ids by region')),
  minors: optional(flag),
  categories: optional(table(id, category, 'an object of categories by id')),
  pixels: optional(list(either([pixelUse, pixel], 'an object: use and id of a row of the catalogue, or a row'))),
  storage: optional(storage),
  report: optional(report),
  google: optional(google),
  shopify: optional(shopify),
  guard: optional(oneOf<NonNullable<Config['guard']>>({ report: true, warn: true, enforce: true })),
  host: optional(host),
  withdraw: optional(oneOf<NonNullable<Config['withdraw']>>({ reload: true, ask: true, stay: true })),
  ui: optional(either([v.literal(false), ui], 'false, or an object')),
  identity: optional(text),
} satisfies Keys<JsonConfig>);
