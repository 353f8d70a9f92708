/** Opens a dialog over an inert page that cannot scroll, and gives focus and scrolling back when it goes. */

import { adopt } from './adopt.js';
import type { Modal } from './card.js';

/** @param leave what Escape does, and what happens when something on the page hides the dialog */
export const createModal = (leave: () => void): Modal => {
  let current: HTMLDialogElement | null = null;
  let end = (): void => {};

  const begin = (dialog: HTMLDialogElement): void => {
    const root = dialog.getRootNode() as ShadowRoot;
    const opener = document.activeElement as HTMLElement | null;
    const gutter = innerWidth > document.documentElement.clientWidth ? ';scrollbar-gutter:stable' : '';
    // The lock hangs on the host being there, so that it goes with it, whoever takes it away.
    const unlock = adopt(document, `html:has(>[data-nosnippet][data-modal]){overflow:hidden${gutter}}`);
    root.host.setAttribute('data-modal', '');
    dialog.showModal();
    // The page must never be inert with nothing to see. A frame later, when a host that the page took away is back with another dialog.
    const look = () => dialog.getClientRects().length || requestAnimationFrame(() => dialog === current && leave());
    const sizes = new ResizeObserver(look);
    sizes.observe(dialog);
    end = () => {
      end = () => {};
      sizes.disconnect();
      // Gives the focus back to what had it, but what led here from the banner is drawn anew, and so may be a control of the page.
      dialog.close();
      queueMicrotask(() => {
        if (!root.activeElement && document.activeElement !== document.body) return;
        const isGone = opener?.dataset.heedOpen && !opener.isConnected;
        const heir =
          root.querySelector<HTMLElement>('[data-heed-action=choose]') ??
          (isGone ? document.querySelector<HTMLElement>(`[data-heed-open="${opener?.dataset.heedOpen}"]`) : null);
        heir?.focus({ preventScroll: true });
      });
      unlock();
      root.host.removeAttribute('data-modal');
    };
    look();
  };

  return {
    ref(dialog) {
      current = dialog;
      end();
      if (dialog) begin(dialog);
    },
    // Not `cancel`: a browser may skip that. A dialog that goes, and is closed for it, is no longer the current one.
    onClose({ currentTarget }) {
      if (currentTarget === current) leave();
    },
  };
};
