/** Brings what may come after the first view: how dialogs open, what keeps views where they are, and what follows the page. */
import type { Door } from '../types.js';
import { adopt } from './adopt.js';
import type { Modal } from './card.js';
import { followLanguage } from './follow-language.js';
import { isStopped } from './is-stopped.js';
import { createKeeper } from './keeper.js';
import { createModal } from './modal.js';
import { preferencesStyles } from './preferences-styles.js';
import type { Stage } from './stage.js';

/** Once for each host. @param leave what Escape does */
export const furnish = (door: Door, root: ShadowRoot, stage: Stage, draw: () => void, leave: () => void): Modal => {
  adopt(root, preferencesStyles);
  // What came too late watches nothing.
  if (isStopped(door)) return createModal(leave);
  stage.keepBy((...where) => {
    const keep = createKeeper(...where);
    return (view) => {
      keep(view);
      if (door.policy.report?.shown) import('./shown.js').then((part) => part.tellShown(door, root)).catch(door.fail);
    };
  });
  followLanguage(door, draw, root.host);
  // From here on views follow the page's own switch of schemes.
  door.part('dress').catch(door.fail);
  return createModal(leave);
};
