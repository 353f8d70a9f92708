/** Records that a view which asks was shown: once a session for each notice, language and layout. */
import { en } from '../messages/en.js';
import { isNew } from '../session.js';
import type { AskingView, Decision, Door } from '../types.js';
import { placeOf } from './card.js';

/** Which view, under which decision, and the fingerprint of its words. */
export type Shown = [view: string, decision: Decision, words: Promise<string | null>];

export const tellShown = async (door: Door, ...[view, decision, words]: Shown): Promise<void> => {
  const { policy, part } = door;
  if (view !== decision.ask || !isNew('heed.shown', [view, policy.notice.version, en.lang, placeOf(policy)].join()))
    return;
  const shown = { view: (view === 'conflict' ? 'notice' : view) as AskingView, shown: await words, language: en.lang };
  (await part('report'))([{ at: Date.now(), decision, change: { cause: 'start' }, shown }]);
};
