/** Tells when facts may have changed behind our back: another tab chose, the page came back from the cache or into view. */
import type { Door } from '../types.js';

/** A `storage` event, unlike a channel, keeps the back/forward cache. */
export const watch = ({ observe, undo }: Door): void => {
  const seen = (event: Event) => {
    const { persisted, key } = event as PageTransitionEvent & StorageEvent;
    if (persisted ?? (key ? key === 'heed.choice' : !document.hidden)) observe();
  };
  const moments = [
    [window, 'pageshow'],
    [window, 'storage'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, name] of moments) target.addEventListener(name, seen);
  undo.push(() => {
    for (const [target, name] of moments) target.removeEventListener(name, seen);
  });
  // Something may have changed since the first decision.
  observe();
};
