/** The effect that hands what may need a record to the reporting part, which is there before a view can make one. */
import { attempt } from '../attempt.js';
import { isNew } from '../session.js';
import type { Deliver, Door } from '../types.js';

export const reporting = (door: Door): void => {
  const { consent, policy, fail, undo } = door;
  const { report, reporter, signals: rules } = policy;
  if (!report && !reporter) return;
  let deliver: Deliver | undefined;
  /** Once the part is there, a record is under way before the task ends in which something happened. */
  const reach: Deliver = (...news) => {
    if (deliver) deliver(...news);
    else
      door
        .load('report')
        .then(({ openDelivery }) => {
          deliver ??= openDelivery(door);
          deliver(...news);
        })
        .catch(fail);
  };
  undo.push(
    consent.subscribe((decision, change) => {
      const { gpc, dnt } = decision.signals;
      const seen = (gpc && rules.gpc !== 'ignore') || (dnt && rules.dnt !== 'ignore');
      if (/choice|expiry/.test(change.cause)) reach(decision, change);
      if (seen && report?.signals !== false && isNew('heed.signals', `${gpc} ${dnt}`))
        reach(decision, { cause: 'signal' });
      if (decision.ask) reach();
    }),
  );
  if (attempt(() => localStorage.getItem('heed.queue'))) reach();
};
