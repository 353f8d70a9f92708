/** What nobody declared, what runs although it is refused, marks that hold nothing or for ever, and words that hardly show: each with advice. Pure. */
import { areAllowed } from '../gate/names-of.js';
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import { nearest } from '../nearest.js';
import { rowId } from '../row-id.js';
import type { Decision, Leak, Policy } from '../types.js';
import type { Asked, Kept, Mark, Seen } from './seen.js';

export interface Finding {
  /** `bad`: something reaches or may reach a third party; `odd`: something does not do what it should. */
  level: 'bad' | 'odd';
  /** Such as `request`, `cookie` or `mark`. */
  kind: string;
  /** A host, a name, or the mark. */
  what: string;
  /** How often; absent: once. */
  count?: number;
  says: readonly string[];
  /** Not for reports: addresses on the host. */
  paths?: readonly string[];
}

const guessOf = (decision: Decision, pixel: string, category: string | undefined): string =>
  category && decision.allowed[category] === false
    ? fill(words.guessRefused, { pixel, category })
    : fill(words.guess, { pixel });

const requestFinding = (decision: Decision, group: readonly Asked[], leaks: readonly Leak[]): Finding => {
  const [{ host, pixel, declared, category }] = group as [Asked];
  const leak = leaks.find((one) => one.host === host.replace(/:\d+$/, '') && !one.cookie);
  const says = declared
    ? [fill(words.refusedRequest, { pixel: pixel as string }), fill(words.holdTag, { pixel: pixel as string })]
    : pixel
      ? [words.requestUndeclared, guessOf(decision, pixel, category), words.declare.replaceAll('{pixel}', pixel)]
      : [words.requestUndeclared, words.declareHost];
  return {
    level: 'bad',
    kind: 'request',
    what: host,
    count: group.length,
    says: [...says, ...(leak?.by ? [fill(words.startedBy, { by: leak.by })] : [])],
    paths: [...new Set(group.map(({ path }) => path))],
  };
};

/** By owner and host, those that nobody declared, and those that are refused and were not released on this page. */
const requestFindings = (decision: Decision, { requests, released }: Seen, leaks: readonly Leak[]): Finding[] => {
  const names = new Set([...released.keys()].flatMap((text) => text.split(/\s+/)));
  const ran = ({ pixel, category }: Asked) => [pixel, category].some((name) => name && names.has(name));
  const groups = new Map<string, Asked[]>();
  for (const one of requests) {
    const { key, host, state, declared } = one;
    if (state === 'allowed' || (declared && ran(one))) continue;
    const group = groups.get(`${key} ${host}`) ?? [];
    groups.set(`${key} ${host}`, [...group, one]);
  }
  return [...groups.values()].map((group) => requestFinding(decision, group, leaks));
};

const keptFinding = (decision: Decision, { name, area, guess, category }: Kept): Finding => {
  const isCookie = area === 'cookie';
  return {
    // Names of keys are common words.
    level: isCookie || (category && decision.allowed[category] === false) ? 'bad' : 'odd',
    kind: words.area[area],
    what: name,
    says: guess
      ? [words.keptUndeclared, guessOf(decision, guess, category), words.declare.replaceAll('{pixel}', guess)]
      : isCookie
        ? [words.keptUndeclared, words.declareCookie]
        : [words.keptUndeclared, words.ownKey, words.declareKey],
  };
};

const heldLeaks = (leaks: readonly Leak[], requests: readonly Asked[]): Finding[] =>
  leaks
    .filter(({ held, host }) => held && !requests.some((one) => one.host.replace(/:\d+$/, '') === host))
    .map(({ pixel, host, path, cookie, how, by }) => ({
      level: 'odd',
      kind: how,
      what: cookie ?? host,
      says: [
        words.leakHeld,
        ...(pixel ? [fill(words.holdTag, { pixel })] : [words.declareHost]),
        ...(by ? [fill(words.startedBy, { by })] : []),
      ],
      ...(path && { paths: [path] }),
    }));

const markFindings = (policy: Policy, decision: Decision, { marks, released }: Seen): Finding[] => {
  const known = [
    ...Object.keys(policy.categories),
    ...policy.declared.map(rowId),
    ...policy.pixels.map(({ id }) => id),
  ];
  const finding = ({ element, what }: Mark, ...says: string[]): Finding => ({
    level: 'odd',
    kind: `<${element}>`,
    what: what || element,
    says,
  });
  return marks.flatMap((mark) => {
    const { names, held, element } = mark;
    const strange = names.filter((name) => !known.includes(name));
    if (!names.length) return [finding(mark, words.markNameless, fill(words.markKnown, { names: known.join(', ') }))];
    if (strange[0])
      return strange.map((name) => {
        const near = nearest(name, known);
        const advice = near ? fill(words.markNear, { name: near }) : fill(words.markKnown, { names: known.join(', ') });
        return finding(mark, fill(words.markUnknown, { name }), advice);
      });
    const open = !held && !released.has(names.join(' ')) && !areAllowed(decision, names);
    if (!open) return [];
    const advice = element === 'script' ? words.markOpenScript : words.markOpenElement;
    return [{ ...finding(mark, words.markOpen, advice), level: 'bad' as const }];
  });
};

const faintFindings = ({ faint }: Seen): Finding[] =>
  faint.map(({ of, what, color, ratio, least }) => ({
    level: 'odd',
    kind: 'contrast',
    what,
    says: [
      fill(words.faint[of], { color, ratio: (Math.floor(ratio * 10) / 10).toFixed(1), least: String(least) }),
      words.faintProperty[of],
    ],
  }));

export const findingsOf = (policy: Policy, decision: Decision, seen: Seen, leaks: readonly Leak[]): Finding[] =>
  [
    ...requestFindings(decision, seen, leaks),
    ...seen.kept.filter(({ declaredBy }) => !declaredBy[0]).map((one) => keptFinding(decision, one)),
    ...markFindings(policy, decision, seen),
    ...heldLeaks(leaks, seen.requests),
    ...faintFindings(seen),
  ].sort((a, b) => Number(b.level === 'bad') - Number(a.level === 'bad'));
