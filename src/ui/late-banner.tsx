/** The banner for those who have answered before, and as a modal dialog; but no dialog on the Cookie Notice itself, where nothing may stand in the reader's way. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { banner } from './banner.js';
import { placeOf } from './card.js';
import { isOld } from './read-news.js';
import type { Scene } from './scene.js';

export const lateBanner = (scene: Scene): VNode => {
  const { policy, decision, modal, news } = scene;
  const { choice } = decision;
  const atNotice = new URL(policy.notice.url, document.baseURI).pathname === location.pathname;
  return banner({
    ...scene,
    modal: /dialog/.test(placeOf(policy)) && !atNotice ? modal : undefined,
    ...(choice && { title: en.choose }),
    ...(isOld(policy, choice) && { title: words.changed, lead: news?.(NAMES) }),
  });
};

/** As many as a small screen shows with the buttons in view. */
export const NAMES = 5;
