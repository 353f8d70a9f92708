// What the examples hold, and how they ask: one config for all of them.
export const config = {
  notice: { url: '/cookies', version: '2026-11-01' },
  region: 'DE',
  categories: { necessary: {}, functional: {}, analytics: {} },
};

/** What is decided, in words. */
export const wordsFor = ({ choice, allowed }) =>
  choice
    ? `Allowed: ${Object.keys(allowed)
        .filter((name) => allowed[name])
        .join(', ')}`
    : 'Not asked yet';
