/** Tells when facts may have changed behind our back: another tab chose, the page came back from the cache or into view. */

/** Calls `look` at each such moment. A `storage` event, unlike a channel, keeps the back/forward cache. */
export const watch = (look: () => void, until: { signal: AbortSignal }): void => {
  const seen = (event: Event) => {
    const { persisted, key } = event as PageTransitionEvent & StorageEvent;
    if (persisted ?? (key ? key === 'heed.choice' : !document.hidden)) look();
  };
  addEventListener('pageshow', seen, until);
  addEventListener('storage', seen, until);
  document.addEventListener('visibilitychange', seen, until);
};
