/** Makes the record of something that happened. Pure. */
import type { ConsentRecord, Decision, Happening, Policy, RecordState } from '../types.js';
import { fingerprint } from './fingerprint.js';

/** What a record says besides the decision; `language` is the page's. */
type Circumstance = Pick<ConsentRecord, 'id' | 'sdk' | 'language'>;

/** An answer, a withdrawal of something, an expiry or a signal seen; to have seen the notice proves nothing. */
export const isProof = ({ decision: { choice }, change: { cause, before } }: Happening): boolean => {
  if (cause === 'expiry') return !!before?.choice;
  if (cause !== 'choice') return true;
  if (choice) return choice.sale !== undefined || Object.keys({ ...choice.allowed, ...choice.pixels }).length > 0;
  return Object.entries({ ...before?.allowed, ...before?.pixels }).some(
    ([id, allowed]) => allowed && before?.why[id] !== 'necessary',
  );
};

const stateOf = ({ allowed, pixels, sale }: Decision): RecordState => ({ categories: allowed, pixels, sale });

/** Who the visitor is, where they are and what their browser said is no part of it, not even of a hash. */
export const configOf = (policy: Policy): string =>
  fingerprint({
    ...policy,
    identity: undefined,
    region: undefined,
    signals: { ...policy.signals, secGpc: undefined },
  });

const kindOf = ({ decision, change: { cause }, leaks, shown }: Happening): ConsentRecord['kind'] => {
  if (leaks) return 'leak';
  if (shown) return 'shown';
  if (cause === 'choice') return decision.choice ? 'choice' : 'withdrawal';
  return cause === 'expiry' ? 'expiry' : 'signal';
};

export const recordOf = (policy: Policy, happening: Happening, { id, sdk, language }: Circumstance): ConsentRecord => {
  const { at, decision, change, leaks, shown } = happening;
  const { cause, before, how } = change;
  const { choice } = decision;
  const old = before?.choice;
  const said = cause === 'choice' ? choice : undefined;
  const kind = kindOf(happening);
  const sight = shown ?? how;
  const view = sight?.view ?? null;
  const { layout = 'bar' } = policy.ui || {};
  return {
    schema: 'heed.record/1',
    id: said?.id ?? id,
    at: new Date(said?.at ?? at).toISOString(),
    kind,
    method: how?.method ?? null,
    view,
    subject: /signal|leak|shown/.test(kind) ? null : ((choice ?? old)?.subject ?? null),
    site: policy.site,
    // A query may say more than where the notice is.
    notice: {
      url: policy.notice.url.replace(/[?#].*/s, ''),
      version: said?.notice ?? policy.notice.version,
      hash: sight?.shown ?? null,
    },
    language: sight?.language ?? language,
    region: decision.region ?? null,
    regime: decision.regime,
    before: old && before ? stateOf(before) : null,
    after: stateOf(decision),
    signals: decision.signals,
    expires: said ? new Date(said.expires).toISOString() : null,
    previous: old?.id ?? null,
    sdk,
    config: configOf(policy),
    ...(view && policy.report?.shown && { layout }),
    ...(leaks && { leaks }),
  };
};
