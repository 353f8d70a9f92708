/** What an act returns, or undefined where the browser refuses it: storage may throw on access, on read and on write. */
export const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {}
};
