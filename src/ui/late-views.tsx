/** Banner and notice for those who have answered before, and the banner as a modal dialog; but no dialog on the Cookie Notice itself, where nothing may stand in the reader's way. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { banner } from './banner.js';
import { type Late, placeOf } from './card.js';
import { notice } from './notice.js';
import { isOld } from './read-news.js';
import type { Scene } from './scene.js';

/** As many as a small screen shows with the buttons in view. */
const NAMES = 5;

/** What changed since. */
const change = ({ policy, decision, news }: Scene): Late =>
  isOld(policy, decision.choice) ? { title: words.changed, lead: news?.(NAMES) } : {};

export const lateNotice = (scene: Scene): VNode => notice({ ...scene, ...change(scene) });

export const lateBanner = (scene: Scene): VNode => {
  const { policy, decision, modal } = scene;
  const atNotice = new URL(policy.notice.url, document.baseURI).pathname === location.pathname;
  return banner({
    ...scene,
    modal: /dialog/.test(placeOf(policy)) && !atNotice ? modal : undefined,
    ...(decision.choice && { title: en.choose }),
    ...change(scene),
  });
};
