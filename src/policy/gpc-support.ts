/** Whether a site honors Global Privacy Control, as its `/.well-known/gpc.json` says it, and what is wrong with such a file. Pure. */
import type { ByRegion, SignalRule } from '../types.js';
import { laws } from './laws.js';
import { inRegion } from './regimes.js';

/** What `/.well-known/gpc.json` holds (W3C GPC, §GPC Support Resource). */
export interface GpcSupport {
  /** GPC is honored at least where a law binds the site to it. It says nothing of a single visitor. */
  gpc: boolean;
  /** `YYYY-MM-DD` */
  lastUpdate: string;
}

/** As much of a config as it takes. */
export interface GpcConfig {
  region?: unknown;
  signals?: { gpc?: ByRegion<SignalRule> };
}

/**
 * Written from the settings: true where GPC is enforced in every region whose law binds sites to it on that day. A site that
 * never learns a region must enforce it for those whose region is unknown.
 *
 * @param date the day of this statement, `YYYY-MM-DD`
 */
export const gpcSupport = ({ region, signals }: GpcConfig, date: string): GpcSupport => {
  const rule = signals?.gpc ?? 'enforce';
  const bound = region ? laws.filter(({ gpc }) => gpc && gpc <= date).map((law) => law.region) : [undefined];
  return {
    gpc: (typeof rule === 'string' ? [rule] : bound.map((one) => inRegion(one, rule) ?? 'enforce')).every(
      (one) => one === 'enforce',
    ),
    lastUpdate: date,
  };
};

/** RFC 3339: a full date, or a date and a time. */
const DATE = /^(\d{4}-\d\d-\d\d)(t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i;

const isDate = (value: unknown): boolean => {
  const day = DATE.exec(String(value))?.[1];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`);
};

/**
 * What is wrong with a `gpc.json`, in sentences; none: browsers and auditors can read it.
 *
 * @param type the `Content-Type` that it came with; left out: not looked at
 * @param expected what the settings say; left out: not compared
 */
export const checkGpc = (text: string, type?: string | null, expected?: boolean): string[] => {
  const wrongType =
    type === undefined || /^application\/json\s*(;|$)/i.test(type ?? '')
      ? []
      : [`its Content-Type is ${type ?? 'missing'}; serve it as application/json`];
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return [...wrongType, 'it is no JSON; write { "gpc": true, "lastUpdate": "YYYY-MM-DD" }'];
  }
  if (typeof found !== 'object' || !found || Array.isArray(found))
    return [...wrongType, `it is ${JSON.stringify(found).slice(0, 40)}; it must be a JSON object`];
  const { gpc, lastUpdate } = found as Record<string, unknown>;
  const is = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));
  return [
    ...wrongType,
    ...(typeof gpc === 'boolean' ? [] : [`"gpc" is ${is(gpc)}, so support is unknown; write true or false`]),
    ...(typeof lastUpdate === 'string' && isDate(lastUpdate)
      ? []
      : [`"lastUpdate" is ${is(lastUpdate)}, so its day is unknown; write YYYY-MM-DD`]),
    ...(expected === undefined || typeof gpc !== 'boolean' || gpc === expected
      ? []
      : [`"gpc" is ${gpc}, but the settings make it ${expected}`]),
  ];
};
