/** The effect that notes at once what needs a record, where a closing page cannot lose it; delivery is loaded when it is due. */
import { attempt } from '../attempt.js';
import { isNew } from '../signals/session.js';
import { choiceId } from '../storage/choice-format.js';
import type { Change, Decision, Delivery, Effect, Happening, Load, Policy } from '../types.js';
import { newSubject } from '../uuid.js';

const OUTBOX = 'heed.outbox';
const QUEUE = 'heed.queue';

/** An answer, a withdrawal of something, an expiry; to have seen the notice proves nothing. */
const isProof = ({ choice }: Decision, { cause, before }: Change): boolean => {
  if (cause === 'expiry') return !!before?.choice;
  if (cause !== 'choice') return false;
  if (choice) return choice.sale !== undefined || Object.keys({ ...choice.allowed, ...choice.pixels }).length > 0;
  return Object.entries(before?.allowed ?? {}).some(([id, allowed]) => allowed && before?.why[id] !== 'necessary');
};

export const outbox =
  (policy: Policy, load: Load, fail: (error: unknown) => void): Effect =>
  (consent) => {
    const { report, reporter, signals: rules } = policy;
    if (!report && !reporter) return;
    /** What could not be stored lives as long as the page. */
    let unstored: Happening[] = [];
    let delivery: Delivery | undefined;
    let loading: Promise<unknown> | undefined;
    let stopped = false;

    const stored = (): Happening[] => attempt(() => JSON.parse(localStorage.getItem(OUTBOX) as string)) ?? [];
    const take = (): Happening[] => {
      const all = [...stored(), ...unstored];
      unstored = [];
      attempt(() => localStorage.removeItem(OUTBOX));
      return all;
    };
    const deliver = () => {
      if (delivery) delivery.flush();
      else
        loading ??= load('report').then(
          (part) => {
            if (!stopped) delivery = part.deliver(policy, take, fail);
          },
          (error) => {
            loading = undefined;
            fail(error);
          },
        );
    };
    const note = (decision: Decision, change: Change) => {
      const at = Date.now();
      const happening: Happening = {
        id: choiceId(at, newSubject()),
        at,
        sdk: __VERSION__,
        language: document.documentElement.lang || navigator.language,
        policy,
        decision,
        change,
      };
      attempt(() => localStorage.setItem(OUTBOX, JSON.stringify([...stored().slice(-19), happening])));
      if (!stored().some(({ id }) => id === happening.id)) unstored.push(happening);
      deliver();
    };

    const unsubscribe = consent.subscribe((decision, change) => {
      const { gpc, dnt } = decision.signals;
      const seen = (gpc && rules.gpc !== 'ignore') || (dnt && rules.dnt !== 'ignore');
      if (isProof(decision, change)) note(decision, change);
      if (seen && report?.signals !== false && isNew('heed.signals', `${gpc} ${dnt}`)) note(decision, { cause: 'signal' });
      if (decision.ask) deliver();
    });
    if (attempt(() => localStorage.getItem(OUTBOX) ?? localStorage.getItem(QUEUE))) deliver();
    return () => {
      stopped = true;
      unsubscribe();
      delivery?.stop();
    };
  };
