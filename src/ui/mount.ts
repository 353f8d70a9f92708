/** Shows one view at a time: the one that was opened, else the one that is due. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import type { AskingView, Decision, Door, Ui } from '../types.js';
import { banner } from './banner.js';
import { type Modal, placeOf } from './card.js';
import { dressed } from './dressed.js';
import { fingerprint } from './fingerprint.js';
import { createHost } from './host.js';
import { learnWords } from './language.js';
import { type Scene, signalOf } from './scene.js';
import { createStage } from './stage.js';

type Opened = Parameters<Ui['show']>[0];

export const openUi = async (door: Door): Promise<Ui> => {
  const dress = dressed(door);
  await learnWords(door);
  await dress;
  return mount(door);
};

export const mount = (door: Door): Ui => {
  const { consent, policy } = door;
  const root = createHost('heedHost', policy);
  const stage = createStage(root);
  const isNew = !consent.decision.choice;
  const views: { [F in Opened]?: (scene: Scene) => VNode } = isNew && !/dialog/.test(placeOf(policy)) ? { banner } : {};

  let due: Decision['ask'] = null;
  let asked: Decision['ask'] = null;
  let opened: Opened | null = null;
  let modal: Modal | undefined;
  let news: Scene['news'];
  let closed = (): void => {};

  const form = (): Opened | null => {
    if (opened ? /pref|status|reload/.test(opened) : !due) return opened;
    const { ask, regime } = consent.decision;
    // A conflict is told by a notice.
    return /^banner|in$/.test(ask ?? regime) ? 'banner' : 'notice';
  };

  const load = async () => {
    const late = await import('./preferences.js');
    // Before anything draws when words come.
    news = await late.readNews(door);
    modal ??= late.furnish(door, root, stage, draw, defer);
    Object.assign(views, late);
    return late;
  };

  /** What a new visitor is told first comes without all that may be opened later. */
  const loadFirst = async () => Object.assign(views, await import('./notice.js'));

  const leave = (): void => {
    opened = null;
    draw();
    closed();
  };

  const defer = (): void => {
    if (opened !== 'preferences') due = null;
    leave();
  };

  const show = async (view: Opened): Promise<void> => {
    const elsewhere = (await load()).openView(view, door, views);
    closed();
    opened = elsewhere ? null : view;
    const done = new Promise<void>((resolve) => {
      closed = resolve;
    });
    draw();
    return elsewhere ?? done;
  };

  const draw = (): void => {
    const view = form();
    const View = view && views[view];
    if (!View) {
      stage.draw(null);
      if (view)
        (isNew && view === 'notice' ? loadFirst() : load()).then(draw, (error) => {
          door.fail(error);
          if (views.banner) return;
          // A banner in other words is better than none.
          views.banner = banner;
          draw();
        });
      return;
    }
    let shown: string | null = null;
    const { decision } = consent;
    stage.draw(
      View({
        policy,
        decision,
        signal: signalOf(policy, decision),
        modal,
        news,
        answer(word, event, named = false) {
          due = null;
          leave();
          door.answer(word, event, { view: view as AskingView, shown, language: en.lang }, named);
        },
        choose: () => void show('preferences').catch(door.fail),
        close: leave,
        draw,
      }),
    );
    fingerprint(root.firstElementChild as Element).then(
      (words) => (shown = words),
      () => {},
    );
  };

  const unsubscribe = consent.subscribe(({ ask }) => {
    if (ask !== asked) due = policy.ui ? ask : null;
    asked = ask;
    draw();
  });

  door.undo.push(unsubscribe, () => {
    due = null;
    leave();
  });
  return {
    show,
    complete: () => load().then(draw),
    embeds: (held) => void import('./embeds.js').then((part) => part.coverAll(door, held)).catch(door.fail),
  };
};
