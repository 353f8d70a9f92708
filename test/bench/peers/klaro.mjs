/** Klaro has services grouped by purpose; one service for each category is the closest. */

const CONFIG = `{
  version: 1, elementID: 'klaro', storageMethod: 'cookie', acceptAll: true, default: false, lang: 'en', groupByPurpose: true,
  translations: { en: {
    consentNotice: { description: 'With your consent we use cookies for {purposes}.' },
    ok: 'Accept all', decline: 'Reject all',
    purposes: { necessary: 'Necessary', analytics: 'Analytics', marketing: 'Marketing' },
  } },
  services: [
    { name: 'session', title: 'Necessary', purposes: ['necessary'], required: true },
    { name: 'analytics', title: 'Analytics', purposes: ['analytics'], cookies: [/^_ga/], onlyOnce: true },
    { name: 'marketing', title: 'Marketing', purposes: ['marketing'], cookies: ['_fbp'], onlyOnce: true },
  ],
}`;

export const klaro = {
  files: async ({ read }) => ({
    // As its documentation has it: style and all languages inside. Under a policy for styles, the files that it has for that.
    'klaro.js': await read('klaro/dist/klaro.js'),
    'klaro-no-css.js': await read('klaro/dist/klaro-no-css.js'),
    'klaro.css': await read('klaro/dist/klaro.min.css'),
  }),
  head: ({ base, attributes }) =>
    `<script${attributes}>var klaroConfig = ${CONFIG}</script>${
      attributes
        ? `<link rel="stylesheet" href="${base}klaro.css"><script defer src="${base}klaro-no-css.js"${attributes}></script>`
        : `<script defer src="${base}klaro.js"></script>`
    }`,
  mark: ({ category, src, code }, attributes) =>
    `<script type="text/plain" data-type="application/javascript" data-name="${category}"${attributes}${src ? ` data-src="${src}"` : ''}>${code}</script>`,
  banner: '#klaro .cookie-notice',
  accept: '#klaro .cookie-notice .cm-btn-success',
};
