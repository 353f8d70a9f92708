/** Records that a view which asks was shown: once a session for each notice, language and layout. */
import { en } from '../messages/en.js';
import { isNew } from '../session.js';
import type { AskingView, Decision, Door } from '../types.js';
import { placeOf } from './card.js';

/** Which view, under which decision, and the fingerprint of its words. */
export type Shown = [view: string, decision: Decision, words: string | null];

export const tellShown = async (door: Door, ...[view, decision, words]: Shown): Promise<void> => {
  const { policy, part } = door;
  const { ask } = decision;
  // A conflict is told by a notice.
  if (view !== (ask === 'conflict' ? 'notice' : ask)) return;
  if (!isNew('heed.shown', [ask, policy.notice.version, en.lang, placeOf(policy)].join())) return;
  const shown = { view: view as AskingView, shown: words, language: en.lang };
  (await part('report'))([{ at: Date.now(), decision, change: { cause: 'start' }, shown }]);
};
