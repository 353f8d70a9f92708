/** Records that a view which asks was shown: once a session for each notice, language and layout. */
import { en } from '../messages/en.js';
import { isNew } from '../session.js';
import type { Door } from '../types.js';
import { placeOf } from './card.js';
import { fingerprint } from './fingerprint.js';

/** `root`: where views stand. */
export const tellShown = async ({ consent, policy, part }: Door, root: ShadowRoot): Promise<void> => {
  const { decision } = consent;
  const { ask } = decision;
  const view = root.firstElementChild;
  // A form that the visitor opened asks for nothing.
  if (!ask || !view || view.matches('.preferences')) return;
  if (!isNew('heed.shown', [ask, policy.notice.version, en.lang, placeOf(policy)].join())) return;
  const shown = {
    // A conflict is told by a notice.
    view: ask === 'banner' ? ask : ('notice' as const),
    shown: await fingerprint(view),
    language: en.lang,
  };
  (await part('report'))([{ at: Date.now(), decision, change: { cause: 'start' }, shown }]);
};
