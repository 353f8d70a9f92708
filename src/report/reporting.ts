/** The effect that hands what may need a record to the reporting part, which is there before a view can make one. */
import { attempt } from '../attempt.js';
import { isNew, isNoted } from '../session.js';
import type { Deliver, Door, Happening } from '../types.js';
import { put } from './outbox.js';

/** Signals that this session has a record of. */
const SEEN = 'heed.signals';

export const reporting = (door: Door): ((happening: Happening) => void) | undefined => {
  const { policy, fail } = door;
  const { report, reporter, signals: rules } = policy;
  if (!report && !reporter) return undefined;
  let deliver: Deliver | undefined;
  let early: Happening[] = [];
  const reach = (...news: Happening[]) => {
    if (deliver) return deliver(news);
    for (const one of news) put(one) || early.push(one);
    door.part('report').then((part) => {
      deliver = part;
      deliver(early);
      early = [];
    }, fail);
  };
  if (attempt(() => Object.keys(localStorage).some((key) => /^heed\.(queue|outbox)\./.test(key)))) reach();
  return (happening) => {
    const { decision, change, at } = happening;
    const { gpc, dnt } = decision.signals;
    const seen = (gpc && rules.gpc !== 'ignore') || (dnt && rules.dnt !== 'ignore');
    if (/choice|expiry/.test(change.cause)) reach(happening);
    // One that was seen and is gone is news, too.
    if (report?.signals !== false && (seen || isNoted(SEEN, 'true')) && isNew(SEEN, seen ? `${gpc} ${dnt}` : 'none'))
      reach({ at, decision, change: { cause: 'signal' } });
    if (decision.ask) reach();
  };
};
