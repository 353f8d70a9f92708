/** Facts in, one decision out. Pure: the whole of what Heed thinks is here. */
import type { Choice, Decision, Facts, Id, Policy, Reason } from '../types.js';
import { regimeOf } from './regimes.js';

/** What an opt-out signal opted out of stays so for twelve months after it was last seen. */
const MEMORY = 365 * 864e5;

type Verdict = [allowed: boolean, why: Reason];

/** Whether allowing this pixel sells or shares personal data. */
export const sells = (policy: Policy, pixel: Policy['pixels'][number]): boolean =>
  pixel.sale ?? policy.categories[pixel.category]?.sale ?? false;

/** Said yes to something that sells. */
const saysSale = (choice: Choice, policy: Policy): boolean =>
  choice.sale === true || Object.keys(choice.allowed).some((id) => choice.allowed[id] && policy.categories[id]?.sale);

/** Ids that came with notice versions newer than the one a choice was made under: unset, whatever their category says. */
const newSince = ({ notice }: Policy, version: string): readonly Id[] => {
  if (notice.version === version || !notice.history) return [];
  const known = notice.history.find((entry) => entry.version === version);
  return notice.history.flatMap((entry) => (!known || entry.date > known.date ? (entry.added ?? []) : []));
};

export const decide = ({ policy, region, signals, gpcSeen, choice: stored, now }: Facts): Decision => {
  const regime = regimeOf(region, policy.regimes);
  const choice = stored && stored.expires > now ? stored : undefined;
  const { gpc, dnt, enforceOn } = policy.signals;
  const enforcedGpc = signals.gpc === true && gpc === 'enforce';
  const enforcedDnt = signals.dnt === true && dnt === 'enforce';
  const enforced = enforcedGpc || enforcedDnt;
  const byPerson = choice && choice.method !== 'api';
  const override = !!choice?.override;
  const remembered =
    gpc === 'enforce' && !!gpcSeen && now - gpcSeen < MEMORY && !(byPerson && choice.sale && choice.at > gpcSeen);
  const overridden = override && !policy.minors;
  const signal: Reason | undefined = overridden ? undefined : enforced ? 'signal' : remembered ? 'memory' : undefined;
  const unasked = regime !== 'opt-in';
  const fresh = choice ? newSince(policy, choice.notice) : [];
  const answer = (id: Id, said: boolean | undefined): Verdict =>
    said === undefined || fresh.includes(id) ? [unasked, 'regime'] : [said, 'choice'];

  const saleOf = (): Verdict => {
    if (choice?.sale === false) return [false, 'choice'];
    if (signal) return [false, signal];
    if (policy.minors && !override) return [false, 'minors'];
    return answer('sale', choice?.sale);
  };
  const sale = saleOf();
  const underSale = (verdict: Verdict, isSale: boolean): Verdict => (verdict[0] && isSale && !sale[0] ? sale : verdict);

  const why: Record<Id, Reason> = { sale: sale[1] };
  const own: Record<Id, Verdict> = {};
  const allowed: Record<Id, boolean> = {};
  for (const [id, category] of Object.entries(policy.categories)) {
    const listed = (enforcedGpc && enforceOn.gpc?.includes(id)) || (enforcedDnt && enforceOn.dnt?.includes(id));
    own[id] = category.necessary
      ? [true, 'necessary']
      : listed && !overridden
        ? [false, 'signal']
        : answer(id, choice?.allowed[id]);
    [allowed[id], why[id]] = underSale(own[id], category.sale);
  }

  const pixels: Record<Id, boolean> = {};
  for (const pixel of policy.pixels) {
    const category = own[pixel.category] as Verdict;
    const said = choice?.pixels[pixel.id];
    const verdict: Verdict = pixel.off
      ? [false, 'off']
      : category[1] === 'signal'
        ? category
        : said !== undefined || fresh.includes(pixel.id)
          ? answer(pixel.id, said)
          : category;
    [pixels[pixel.id], why[pixel.id]] = underSale(verdict, sells(policy, pixel));
  }

  const conflict = enforced && !!choice && saysSale(choice, policy);
  const optional = Object.values(policy.categories).some((category) => !category.necessary);
  const ask = (): Decision['ask'] => {
    if (!optional) return null;
    const answered = choice?.notice === policy.notice.version;
    if (!unasked && !answered) return 'banner';
    if (conflict && !overridden && byPerson) return 'conflict';
    return answered || signal ? null : 'notice';
  };

  return {
    regime,
    ...(region && { region }),
    allowed,
    pixels,
    sale: sale[0],
    why,
    ask: ask(),
    ...(choice && { choice }),
    signals: { ...signals, conflict },
  };
};
