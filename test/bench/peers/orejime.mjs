/** Orejime: what it holds stands in templates. */

const CONFIG = {
  privacyPolicyUrl: '/cookies',
  purposes: [
    { id: 'analytics', title: 'Analytics', description: 'How the shop is used.', cookies: ['_ga'] },
    { id: 'marketing', title: 'Marketing', description: 'Ads elsewhere.', cookies: ['_fbp'] },
  ],
};

export const orejime = {
  files: async ({ read }) => ({
    'orejime.js': await read('orejime/dist/orejime-standard-en.js'),
    'orejime.css': await read('orejime/dist/orejime-standard.css'),
  }),
  head: ({ base, attributes }) =>
    `<link rel="stylesheet" href="${base}orejime.css"><script${attributes}>window.orejimeConfig = ${JSON.stringify(CONFIG)}</script><script defer src="${base}orejime.js"${attributes}></script>`,
  mark: ({ category, src, code }, attributes) =>
    `<template data-purpose="${category}"><script${attributes}${src ? ` src="${src}"` : ''}>${code}</script></template>`,
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
};
