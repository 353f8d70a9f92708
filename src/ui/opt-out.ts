/** Opens the opt-out view in a host of its own, so that who hides the banner does not hide the way out. */
import { render } from 'preact';
import { en } from '../messages/en.js';
import type { Door } from '../types.js';
import { fingerprint } from './fingerprint.js';
import { followLanguage } from './follow-language.js';
import { createHost } from './host.js';
import { learnWords } from './language.js';
import { createModal } from './modal.js';
import { optOutCard } from './opt-out-card.js';
import { optOutStyles } from './opt-out-styles.js';
import { preferencesStyles } from './preferences-styles.js';
import type { Right } from './rights.js';
import { signalOf } from './scene.js';

/** There is one such view at a time. */
let leave = (): void => {};

/** Resolves when it closes. */
export const openOptOut = async (door: Door): Promise<void> => {
  leave();
  await learnWords(door, true);
  const { consent, policy, fail, undo } = door;
  const root = createHost('heedOptOut', policy, preferencesStyles + optOutStyles);
  const modal = createModal(() => leave());
  let asked: Right['id'] | undefined;
  let shown: string | null = null;

  const ask = (id?: Right['id']): void => {
    const back = asked;
    asked = id;
    draw();
    if (!id) root.querySelector<HTMLElement>(`[data-heed-name=${back}]`)?.focus();
  };

  const draw = (): void => {
    const { decision } = consent;
    render(
      optOutCard({
        policy,
        decision,
        signal: signalOf(policy, decision),
        modal,
        asked,
        ask,
        answer(right, yes, event, named = false) {
          const said = door.answer(right.word(yes), event, { view: 'opt-out', shown, language: en.lang }, named);
          if (yes) ask();
          // A page that loads again confirms there what was said here.
          said.then(({ reload }) => reload && sessionStorage.setItem('heed.view', 'opt-out')).catch(fail);
        },
        choose() {
          leave();
          consent.show('preferences').catch(fail);
        },
        close: () => leave(),
      }),
      root,
    );
    fingerprint(root.firstElementChild as Element).then((text) => {
      shown = text;
    });
  };

  return new Promise((closed) => {
    document.documentElement.insertBefore(root.host, document.body);
    const unsubscribe = consent.subscribe(draw);
    const unfollow = followLanguage(door, draw, root.host, true);
    leave = () => {
      leave = () => {};
      unsubscribe();
      unfollow();
      render(null, root);
      root.host.replaceWith();
      closed();
    };
    undo.push(() => leave());
  });
};
