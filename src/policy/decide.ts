/** Facts in, one decision out. Pure: the whole of what Heed thinks is here. */
import type { Decision, Facts, Id, Pixel, Policy, Reason } from '../types.js';
import { regimeOf } from './regimes.js';

/** What an opt-out signal opted out of stays so for twelve months after it was last seen. */
const MEMORY = 365 * 864e5;

type Verdict = [allowed: boolean, why: Reason];

/** Whether allowing this pixel sells or shares personal data. */
export const sells = ({ categories }: Policy, { sale, category }: Pixel): boolean | undefined =>
  sale ?? categories[category]?.sale;

/** Ids that came with notice versions newer than the one a choice was made under: an earlier yes does not cover them. */
export const newSince = ({ version, history = [] }: Policy['notice'], told: string | undefined): readonly Id[] => {
  if (told === undefined || told === version) return [];
  const known = history.find((entry) => entry.version === told);
  return history.flatMap((entry) => (known && (entry === known || entry.date < known.date) ? [] : (entry.added ?? [])));
};

export const decide = ({ policy, region, signals, gpcSeen, choice: stored, now }: Facts): Decision => {
  const { categories, minors, notice, signals: rules } = policy;
  const regime = regimeOf(region, policy.regimes);
  const choice = stored && stored.expires > now ? stored : undefined;
  const byPerson = choice?.method !== 'api';
  const enforced = (['gpc', 'dnt'] as const).filter((name) => signals[name] && rules[name] === 'enforce');
  const signalled = enforced.length > 0;
  const remembered = rules.gpc === 'enforce' && !!gpcSeen && now - gpcSeen < MEMORY;
  const listed = (remembered ? (['gpc', ...enforced] as const) : enforced).flatMap(
    (name) => rules.enforceOn[name] ?? [],
  );
  /** What speaks against a yes: a signal that it did not knowingly override, or the memory of one that came after it. */
  const against = (yes: boolean | undefined): Reason | undefined => {
    if (yes && choice?.override && !minors) return undefined;
    if (signalled) return 'signal';
    return remembered && !(yes && byPerson && choice && choice.at > gpcSeen) ? 'memory' : undefined;
  };

  const added = newSince(notice, choice?.notice);
  const answer = (id: Id, said: boolean | undefined): Verdict =>
    said === false || (said && !added.includes(id)) ? [said, 'choice'] : [regime !== 'opt-in', 'regime'];
  const opposed = against(choice?.sale);
  const sale: Verdict =
    choice?.sale === false
      ? [false, 'choice']
      : opposed
        ? [false, opposed]
        : minors && !(choice?.sale && byPerson)
          ? [false, 'minors']
          : answer('sale', choice?.sale);
  const why: Record<Id, Reason> = { sale: sale[1] };
  const judge = (id: Id, verdict: Verdict, isSale: boolean | undefined): boolean => {
    const [allowed, reason] = verdict[0] && isSale && !sale[0] ? sale : verdict;
    why[id] = reason;
    return allowed;
  };

  const own: Record<Id, Verdict> = {};
  const allowed: Record<Id, boolean> = {};
  for (const [id, category] of Object.entries(categories)) {
    const said = choice?.allowed[id];
    const reason = listed.includes(id) && said !== false && against(said);
    own[id] = category.necessary ? [true, 'necessary'] : reason ? [false, reason] : answer(id, said);
    allowed[id] = judge(id, own[id], category.sale);
  }

  const pixels: Record<Id, boolean> = {};
  for (const pixel of policy.pixels) {
    const { id } = pixel;
    const category = own[pixel.category] as Verdict;
    const said = choice?.pixels[id];
    const isNew = added.includes(id) && category[1] === 'choice' && category[0];
    const alone = said !== undefined && !/signal|memory/.test(category[1]);
    pixels[id] = judge(
      id,
      pixel.off ? [false, 'off'] : alone || isNew ? answer(id, said) : category,
      sells(policy, pixel),
    );
  }

  const conflict =
    signalled &&
    (choice?.sale ?? Object.keys(categories).some((id) => categories[id]?.sale && choice?.allowed[id])) === true;
  const answered = choice?.notice === notice.version;
  const ask = !Object.values(categories).some(({ necessary }) => !necessary)
    ? null
    : regime === 'opt-in' && !answered
      ? 'banner'
      : conflict && opposed && byPerson && !minors
        ? 'conflict'
        : answered || opposed
          ? null
          : 'notice';
  return {
    regime,
    ...(region && { region }),
    allowed,
    pixels,
    sale: sale[0],
    why,
    ask,
    ...(choice && { choice }),
    signals: { ...signals, conflict },
  };
};
