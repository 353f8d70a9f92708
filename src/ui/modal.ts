/** Opens a dialog over an inert page that cannot scroll, and gives focus and scrolling back when it goes. */
import type { Modal } from './card.js';
import { adopt } from './host.js';

/** @param leave what Escape does, and what happens when something on the page hides the dialog */
export const createModal = (leave: () => void): Modal => {
  let close = (): void => {};
  return {
    ref(dialog) {
      close();
      close = () => {};
      if (!dialog) return;
      const root = dialog.getRootNode() as ShadowRoot;
      const gutter = innerWidth > document.documentElement.clientWidth ? ';scrollbar-gutter:stable' : '';
      // The lock hangs on the host being there, so that it goes with it, whoever takes it away.
      const unlock = adopt(document, `html:has(>[data-heed-host][data-modal]){overflow:hidden${gutter}}`);
      root.host.setAttribute('data-modal', '');
      dialog.showModal();
      close = () => {
        // Gives the focus back to what had it, but what led here from the banner is drawn anew.
        dialog.close();
        queueMicrotask(() => {
          if (root.activeElement || document.activeElement === document.body)
            root.querySelector<HTMLElement>('[data-heed-action=choose]')?.focus({ preventScroll: true });
        });
        unlock();
        root.host.removeAttribute('data-modal');
      };
      // The page must never be inert with nothing to see.
      if (!dialog.getClientRects().length) queueMicrotask(leave);
    },
    // Not `cancel`: a browser may skip that. A dialog that was closed because it goes has nothing left to tell.
    onClose({ currentTarget }) {
      if ((currentTarget as Node).isConnected) leave();
    },
  };
};
