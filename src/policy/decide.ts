/** Facts in, one decision out. Pure: the whole of what Heed thinks is here. */
import type { Choice, Decision, Facts, Id, Pixel, Policy, Reason } from '../types.js';
import { letsOptOut, regimeOf } from './regimes.js';

/** What an opt-out signal opted out of stays so for twelve months after it was last seen. */
const MEMORY = 365 * 864e5;

/** Whether allowing this pixel sells or shares personal data. */
export const sells = ({ categories }: Policy, { sale, category }: Pixel): boolean | undefined =>
  sale ?? categories[category]?.sale;

/** Ids that came with notice versions newer than the one a choice was made under: an earlier yes does not cover them. */
export const newSince = ({ version, history = [] }: Policy['notice'], told: string | undefined): readonly Id[] => {
  if (told === undefined || told === version) return [];
  const known = history.find((entry) => entry.version === told);
  return history.flatMap((entry) => (known && (entry === known || entry.date < known.date) ? [] : (entry.added ?? [])));
};

export const decide = ({ policy, region, signals, gpcSeen = 0, choice: stored, now }: Facts): Decision => {
  const { categories, minors, notice, quiet, signals: rules } = policy;
  const regime = quiet ? 'opt-in' : regimeOf(region, policy.regimes);
  const choice = stored && stored.expires > now ? stored : undefined;
  const { allowed: said = {}, pixels: alone = {}, ...given }: Partial<Choice> = choice ?? {};
  const byPerson = given.method !== 'api';
  const answered = given.notice === notice.version;
  const heeded = (['gpc', 'dnt'] as const).filter(
    (name) => rules[name] === 'enforce' && (signals[name] || (name === 'gpc' && now - gpcSeen < MEMORY)),
  );
  const signalled = heeded.some((name) => signals[name]);
  const listed = heeded.flatMap((name) => rules.enforceOn[name] ?? []);
  const added = newSince(notice, given.notice);

  /** What speaks against a yes: a signal that it did not knowingly override, or the memory of one that came after it. */
  const against = (yes: boolean | undefined): Reason | undefined => {
    if (yes && given.override && !minors) return undefined;
    if (signalled) return 'signal';
    return heeded[0] && !(yes && byPerson && (given.at ?? 0) > gpcSeen) ? 'memory' : undefined;
  };
  /** Whether an answer counts: what is new is not covered by an earlier yes. */
  const answer = (id: Id, yes: boolean | undefined, category = id): Reason =>
    yes === false || (yes && !added.includes(id))
      ? 'choice'
      : (quiet ? [] : policy.exempt).includes(category)
        ? 'exempt'
        : 'regime';
  const permits = (reason: Reason, yes: boolean | undefined): boolean =>
    reason === 'choice' ? !!yes : reason === 'regime' ? regime !== 'opt-in' : /^[en]/.test(reason);

  const opposed = against(given.sale);
  const saleReason =
    given.sale === false
      ? 'choice'
      : (opposed ?? (minors && !(given.sale && byPerson) ? 'minors' : answer('sale', given.sale)));
  const sale = permits(saleReason, given.sale);
  const why: Record<Id, Reason> = { sale: saleReason };
  const judge = (id: Id, reason: Reason, yes: boolean | undefined, isSale: boolean | undefined): boolean => {
    const permitted = permits(reason, yes);
    const sold = permitted && isSale && !sale;
    why[id] = sold ? saleReason : reason;
    return permitted && !sold;
  };

  const own: Record<Id, Reason> = {};
  const allowed: Record<Id, boolean> = {};
  for (const id of Object.keys(categories)) {
    const yes = said[id];
    own[id] = categories[id]?.necessary
      ? 'necessary'
      : (listed.includes(id) && yes !== false && against(yes)) || answer(id, yes);
    allowed[id] = judge(id, own[id], yes, categories[id]?.sale);
  }

  const pixels: Record<Id, boolean> = {};
  for (const pixel of policy.pixels) {
    const { id, category } = pixel;
    const yes = alone[id];
    const reason = own[category] as Reason;
    const isNew = added.includes(id) && reason === 'choice' && said[category];
    const isAlone = isNew || (yes !== undefined && !/signal|memory/.test(reason));
    pixels[id] = judge(
      id,
      pixel.off ? 'off' : isAlone ? answer(id, yes, category) : reason,
      isAlone ? yes : said[category],
      // One that may run restricted need not be held for an opt-out of sale.
      !pixel.restricted && sells(policy, pixel),
    );
  }

  const conflict =
    signalled && !!(given.sale ?? Object.keys(categories).some((id) => categories[id]?.sale && said[id]));
  // Nobody who opted out is asked to opt back in where the law lets people opt out; they are told of changes.
  const ask =
    quiet || !Object.values(categories).some(({ necessary }) => !necessary)
      ? null
      : regime === 'opt-in' && !answered && !((opposed || given.sale === false) && letsOptOut(region))
        ? 'banner'
        : conflict && opposed && byPerson && !minors
          ? 'conflict'
          : answered || (opposed && !choice)
            ? null
            : 'notice';
  return {
    regime,
    ...(region && { region }),
    allowed,
    pixels,
    sale,
    why,
    ask,
    ...(choice && { choice }),
    signals: { ...signals, conflict },
  };
};
