/** The effect that hands what may need a record to the reporting part, which is there before a view can make one. */
import { attempt } from '../attempt.js';
import { isNew } from '../session.js';
import type { Deliver, Door, Happening } from '../types.js';

const OUTBOX = 'heed.outbox';

export const reporting = (door: Door): void => {
  const { consent, policy, fail, undo } = door;
  const { report, reporter, signals: rules } = policy;
  if (!report && !reporter) return;
  let deliver: Deliver | undefined;
  let early: Happening[] = [];
  const reach = (...news: Happening[]) => {
    if (deliver) return deliver(news);
    // What happens before the part is there waits where a page that closes cannot lose it.
    for (const one of news)
      attempt(() => {
        const text = JSON.stringify([...JSON.parse(localStorage.getItem(OUTBOX) ?? '[]').slice(-19), one]);
        localStorage.setItem(OUTBOX, text);
        return localStorage.getItem(OUTBOX) === text;
      }) || early.push(one);
    door.load('report').then(({ openDelivery }) => {
      deliver ??= openDelivery(door);
      deliver(early);
      early = [];
    }, fail);
  };
  undo.push(
    consent.subscribe((decision, change) => {
      const { gpc, dnt } = decision.signals;
      const seen = (gpc && rules.gpc !== 'ignore') || (dnt && rules.dnt !== 'ignore');
      if (/choice|expiry/.test(change.cause)) reach({ at: Date.now(), decision, change });
      if (seen && report?.signals !== false && isNew('heed.signals', `${gpc} ${dnt}`))
        reach({ at: Date.now(), decision, change: { cause: 'signal' } });
      if (decision.ask) reach();
    }),
  );
  if (attempt(() => localStorage.getItem('heed.queue') ?? localStorage.getItem(OUTBOX))) reach();
};
