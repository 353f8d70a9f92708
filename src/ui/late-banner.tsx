/** The banner as a modal dialog, but on the Cookie Notice itself, where nothing may stand in the reader's way. */
import type { VNode } from 'preact';
import { banner } from './banner.js';
import type { Scene } from './scene.js';

export const wall = (scene: Scene): VNode => {
  const atNotice = new URL(scene.policy.notice.url, document.baseURI).pathname === location.pathname;
  return banner(scene, atNotice ? undefined : scene.modal);
};
