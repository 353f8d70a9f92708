/** c15t with React: its scripts are told to it, not marked. */

export const c15t = {
  files: async ({ bundle }) => {
    const { js, css } = await bundle(new URL('c15t-app.mjs', import.meta.url));
    return { 'app.js': js, 'app.css': css };
  },
  head: ({ base, attributes, pixels }) =>
    `<link rel="stylesheet" href="${base}app.css"><script${attributes}>window.nonce = document.currentScript.nonce || undefined; window.gatedPixels = ${JSON.stringify(pixels)}</script><script defer src="${base}app.js"${attributes}></script>`,
  end: () => '<div id="consent-root"></div>',
  banner: '[data-testid="consent-banner-card"]',
  accept: '[data-testid="consent-banner-accept-button"]',
};
