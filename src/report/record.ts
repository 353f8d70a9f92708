/** Makes the record of something that happened. Pure. */
import type { ConsentRecord, Decision, Happening, RecordState } from '../types.js';
import { fingerprint } from './fingerprint.js';

const stateOf = ({ allowed, pixels, sale }: Decision): RecordState => ({ categories: allowed, pixels, sale });

export const recordOf = ({ id, at, sdk, language, policy, decision, change }: Happening): ConsentRecord => {
  const { cause, before, how } = change;
  const { choice } = decision;
  const old = before?.choice;
  const said = cause === 'choice' ? choice : undefined;
  const kind = said ? 'choice' : cause === 'choice' ? 'withdrawal' : cause === 'expiry' ? 'expiry' : 'signal';
  return {
    schema: 'heed.record/1',
    id: said?.id ?? id,
    at: new Date(said?.at ?? at).toISOString(),
    kind,
    method: how?.method ?? null,
    view: how?.view ?? null,
    subject: kind === 'signal' ? null : ((choice ?? old)?.subject ?? null),
    site: policy.site,
    notice: { url: policy.notice.url, version: policy.notice.version, hash: how?.shown ?? null },
    language: how?.language ?? language,
    region: decision.region ?? null,
    regime: decision.regime,
    before: old && before ? stateOf(before) : null,
    after: stateOf(decision),
    signals: decision.signals,
    expires: said ? new Date(said.expires).toISOString() : null,
    previous: old?.id ?? null,
    sdk,
    config: fingerprint(policy),
  };
};
