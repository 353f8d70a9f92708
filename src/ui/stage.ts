/** Draws views on the page, never as a part of its layout. */
import { render, type VNode } from 'preact';

/** Told of each view after it is drawn; `null`: none is. */
export type Keep = (view: VNode | null) => void;

export interface Stage {
  /** Draws a view, and with `null` takes everything away. */
  draw(view: VNode | null): void;
  /** Hands over what keeps views where they are; it comes later than the first of them. */
  keepBy(keeper: (root: ShadowRoot, redraw: () => void) => Keep): void;
}

export const createStage = (root: ShadowRoot): Stage => {
  const { host } = root;
  let drawn: VNode | null = null;
  let keep: Keep | undefined;

  const draw = (view: VNode | null): void => {
    drawn = view;
    if (view && !host.isConnected) document.documentElement.insertBefore(host, document.body);
    render(view, root);
    keep?.(view);
    // Old libraries put a `remove` of their own in its place, which fails for what is not there.
    if (!view) host.replaceWith();
  };
  return {
    draw,
    keepBy(keeper) {
      keep = keeper(root, () => {
        if (!drawn || host.isConnected) return;
        render(null, root);
        draw(drawn);
      });
      keep(drawn);
    },
  };
};
