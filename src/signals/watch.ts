/** Tells when facts may have changed behind our back: another tab chose, the page came back from the cache or into view. */

/** Calls `look` at each such moment; returns how to stop. A `storage` event, unlike a channel, keeps the back/forward cache. */
export const watch = (look: () => void): (() => void) => {
  const restored = (event: PageTransitionEvent) => event.persisted && look();
  const shown = () => document.visibilityState === 'visible' && look();
  const stored = ({ key }: StorageEvent) => (key === null || key === 'heed.choice') && look();
  addEventListener('pageshow', restored);
  addEventListener('storage', stored);
  document.addEventListener('visibilitychange', shown);
  return () => {
    removeEventListener('pageshow', restored);
    removeEventListener('storage', stored);
    document.removeEventListener('visibilitychange', shown);
  };
};
