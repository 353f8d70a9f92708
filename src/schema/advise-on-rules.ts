/** Advice on the rules of a config: what it may say though a law, or a fact, speaks against it. Pure. */
import { laws } from '../policy/laws.js';
import { inRegion, regimeOf } from '../policy/regimes.js';
import type { ByRegion, Config, Regime } from '../types.js';
import { categoriesOf } from './categories.js';
import { type Finding, within } from './finding.js';

const STRICTNESS: readonly Regime[] = ['notice', 'opt-out', 'opt-in'];
const isLooser = (one: Regime, other: Regime): boolean => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other);

/** Each value of a setting with its path and the region that it is for; none: for all. */
const valuesOf = <T>(setting: ByRegion<T> | undefined, path: string): { value: T; at: string; region?: string }[] => {
  if (setting === undefined) return [];
  if (typeof setting !== 'object' || setting === null) return [{ value: setting as T, at: path }];
  return Object.entries(setting).map(([region, value]) => ({ value, at: within(path, region), region }));
};

const onNotice = ({ notice }: Partial<Config>): Finding[] =>
  notice && !notice.privacyUrl
    ? [
        {
          path: 'notice.privacyUrl',
          message: 'missing: no view leads to your privacy policy',
          source: 'GDPR art. 13; Cal. Bus. & Prof. Code §22575(a)',
        },
      ]
    : [];

const onRegion = ({ region, regimes }: Partial<Config>): Finding[] => {
  if (typeof region !== 'string') return [];
  if (region === '*' || region === 'unknown')
    return [
      { path: 'region', message: `got "${region}", which is no place: leave it out, and the strictest rules hold` },
    ];
  const overrides = typeof regimes === 'object' ? regimes : {};
  if (regimeOf(region, overrides) === 'opt-in') return [];
  return [
    {
      path: 'region',
      message: `got "${region}": every visitor counts as being there, and none is asked first. Let your server say where each one is, or leave it out`,
      source: 'Directive 2002/58/EC, art. 5(3)',
    },
  ];
};

const onRegimes = ({ regimes }: Partial<Config>): Finding[] =>
  Object.entries(typeof regimes === 'object' ? regimes : {}).flatMap(([region, regime]) => {
    const law = laws.find((row) => row.region === region && region !== '*');
    if (!law || !isLooser(regime, law.regime)) return [];
    const message = `got "${regime}", where the rule is ${law.regime}`;
    return [{ path: within('regimes', region), message, source: `${law.law}; ${law.source}` }];
  });

const onSignals = ({ signals }: Partial<Config>): Finding[] => {
  const { gpc = 'enforce' } = signals ?? {};
  const bound = laws.filter((law) => law.gpc);
  const ignoring = bound.filter(
    ({ region }) => (typeof gpc === 'string' ? gpc : (inRegion(region, gpc) ?? 'enforce')) !== 'enforce',
  );
  if (!ignoring.length) return [];
  const named = ignoring.map((law) => `${law.region} from ${law.gpc}`).join(', ');
  return [
    {
      path: 'signals.gpc',
      message: `got ${JSON.stringify(gpc)}, though Global Privacy Control binds sites: ${named}`,
      source: 'Cal. Civ. Code §1798.135(e); 11 CCR §7025; the acts of the other states',
    },
  ];
};

const onStorage = ({ storage = {}, regimes }: Partial<Config>): Finding[] => {
  const overrides = typeof regimes === 'object' ? regimes : {};
  const asks = (region?: string) =>
    region === undefined || region === '*' || region === 'unknown' || regimeOf(region, overrides) === 'opt-in';
  const long = valuesOf(storage.days, 'storage.days')
    .filter(({ value, region }) => value > 180 && asks(region))
    .map(({ value, at }) => ({
      path: at,
      message: `got ${value}: where people are asked first, six months are good practice`,
      source: 'CNIL, recommendation of 17 September 2020; GDPR names no number',
    }));
  const { refusedDays = 365 } = storage;
  const kept = typeof refusedDays === 'number' ? refusedDays : (inRegion('US-CA', refusedDays) ?? 365);
  if (kept >= 365) return long;
  return [
    ...long,
    {
      path: 'storage.refusedDays',
      message: `got ${kept} days for California: who opted out there may not be asked to opt back in for twelve months`,
      source: 'Cal. Civ. Code §1798.135(c)(4); 11 CCR §7026(k)',
    },
  ];
};

const onGoogle = (config: Partial<Config>): Finding[] => {
  const { mode, types = {} } = config.google ?? {};
  const known = Object.keys(categoriesOf(config));
  const lost = Object.entries(types)
    .filter(([, id]) => !known.includes(id))
    .map(([type, id]) => ({
      path: within('google.types', type),
      message: `got "${id}", which is no category: write one of ${known.join(', ')}`,
    }));
  if (mode !== 'advanced') return lost;
  return [
    ...lost,
    {
      path: 'google.mode',
      message: 'got "advanced": Google’s tags load, and send, before anyone says yes',
      source: 'Directive 2002/58/EC, art. 5(3); EDPB Guidelines 2/2023',
    },
  ];
};

const onShopify = ({ shopify = {} }: Partial<Config>): Finding[] =>
  shopify.headlessStorefront
    ? (['checkoutRootDomain', 'storefrontRootDomain', 'storefrontAccessToken'] as const)
        .filter((key) => !shopify[key])
        .map((key) => ({
          path: within('shopify', key),
          message: 'missing: without it no choice reaches Shopify’s checkout from a storefront outside its themes',
        }))
    : [];

/** On the parts of a config that are right. */
export const adviseOnRules = (config: Partial<Config>): Finding[] =>
  [onNotice, onRegion, onRegimes, onSignals, onStorage, onGoogle, onShopify].flatMap((advise) => advise(config));
