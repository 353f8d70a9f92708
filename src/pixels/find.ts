/** Answers which row an address or the name of a cookie belongs to. Pure */
import type { Pixel } from '../types.js';

/** What a row is known by. */
export type Known = Pick<Pixel, 'hosts' | 'paths' | 'cookies'>;

/** One pattern of one row on one host; a host that no pattern names has an empty one. */
interface Way {
  row: Known;
  /** What stands between the `*`, in order. */
  parts: readonly string[];
  length: number;
}

interface Index {
  /** By host, by `*.` and what follows, and by nothing for patterns on any host; longer patterns first. */
  ways: ReadonlyMap<string, readonly Way[]>;
  names: ReadonlyMap<string, Known>;
  /** For names of cookies that carry an id; longer ones first. */
  patterns: readonly { row: Known; pattern: RegExp; length: number }[];
}

/** Made once for each list of rows: a page asks hundreds of times. */
const indexes = new WeakMap<readonly Known[], Index>();

/**
 * The row that an absolute address (http, https, ws, wss) or the name of a first-party cookie belongs to.
 *
 * Addresses: an exact host goes before a wildcard, a longer host before a shorter one, a longer pattern before a shorter
 * one, and patterns on any host come last. An exact host that patterns name is not rescued by a wildcard of its row.
 * Cookies: an exact name goes before a pattern, a longer pattern before a shorter one. Of equals the first row counts.
 */
export const find = <Row extends Known>(what: string, rows: readonly Row[]): Row | undefined => {
  const index = indexes.get(rows) ?? indexOf(rows);
  indexes.set(rows, index);
  const row = /^(http|ws)s?:/i.test(what) ? ownerOfAddress(what, index) : ownerOfCookie(what, index);
  return row as Row | undefined;
};

function ownerOfCookie(name: string, { names, patterns }: Index): Known | undefined {
  return names.get(name) ?? patterns.find(({ pattern }) => pattern.test(name))?.row;
}

function ownerOfAddress(address: string, { ways }: Index): Known | undefined {
  const { hostname, pathname, search } = parse(address) ?? {};
  if (!hostname) return;
  const rest = `${pathname}${search}`;
  const exact = ways.get(hostname) ?? [];
  const labels = hostname.split('.');
  const wider = labels.slice(1).flatMap((_, from) => ways.get(`*.${labels.slice(from + 1).join('.')}`) ?? []);
  const rescued = wider.filter(({ row }) => !exact.some((way) => way.row === row));
  return [...exact, ...rescued, ...(ways.get('') ?? [])].find((way) => fits(rest, way.parts))?.row;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return;
  }
}

/** Whether a text begins with the first part and holds the others in order. */
function fits(text: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part, index) => {
    const found = index > 0 ? text.indexOf(part, at) : text.startsWith(part) ? 0 : -1;
    at = found + part.length;
    return found >= 0;
  });
}

function indexOf(rows: readonly Known[]): Index {
  const ways = new Map<string, Way[]>();
  const names = new Map<string, Known>();
  const patterns: { row: Known; pattern: RegExp; length: number }[] = [];
  const add = (host: string, way: Way) => ways.set(host, [...(ways.get(host) ?? []), way]);
  for (const row of rows) {
    const { hosts = [], paths = [], cookies = [] } = row;
    const named = paths.map((path) => ({ host: path.split('/')[0] ?? '', path }));
    for (const { host, path } of named)
      add(host, { row, parts: path.slice(host.length).split('*'), length: path.length });
    for (const host of hosts) if (!named.some((one) => one.host === host)) add(host, { row, parts: [''], length: 0 });
    for (const { name, pattern } of cookies) {
      if (pattern) patterns.push({ row, pattern: new RegExp(`^(?:${pattern})$`), length: pattern.length });
      else if (!names.has(name)) names.set(name, row);
    }
  }
  for (const list of ways.values()) list.sort((a, b) => b.length - a.length);
  patterns.sort((a, b) => b.length - a.length);
  return { ways, names, patterns };
}
