/** What the browser of a visitor keeps who was here before, or was not. Pure. */
import { pastChoice } from '../storage/past-choice.js';
import type { Policy } from '../types.js';
import type { Kept, Visitor } from './setup.js';

/** They answered so many milliseconds ago, before their browser sent any signal. */
const AGO = 432e5;
const SUBJECT = '5a3b1e000001';

const olderVersion = ({ notice }: Policy): string =>
  notice.history?.map(({ version }) => version).find((version) => version !== notice.version) ?? 'older';

export const keptBy = (policy: Policy, past: Visitor['past'], now: number): Kept => {
  const nothing: Kept = { cookies: {}, local: {}, session: {} };
  if (past === 'new') return nothing;
  const choice = pastChoice(policy, {
    word: past === 'none' ? 'none' : 'all',
    at: now - AGO,
    method: 'ui',
    override: false,
    subject: SUBJECT,
    notice: past === 'older' ? olderVersion(policy) : undefined,
  });
  return { ...nothing, cookies: { [policy.storage.cookie]: choice } };
};
