/** vanilla-cookieconsent: runs inert scripts itself. */
import { inert } from './glue.mjs';

const TEXTS = {
  consentModal: {
    title: 'We use cookies',
    description: 'With your consent we use cookies for analytics and marketing.',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Manage preferences',
  },
  preferencesModal: {
    title: 'Privacy preferences',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    savePreferencesBtn: 'Save',
    closeIconLabel: 'Close',
    sections: ['necessary', 'analytics', 'marketing'].map((name) => ({ title: name, linkedCategory: name })),
  },
};

export const vanillaCookieconsent = {
  files: async ({ read }) => ({
    'cookieconsent.js': await read('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    'cookieconsent.css': await read('vanilla-cookieconsent/dist/cookieconsent.css'),
  }),
  head: ({ base, attributes }) =>
    `<link rel="stylesheet" href="${base}cookieconsent.css"><script defer src="${base}cookieconsent.js"${attributes}></script>`,
  end: ({ attributes }) => `<script type="module"${attributes}>
CookieConsent.run({
  guiOptions: { consentModal: { equalWeightButtons: true }, preferencesModal: { equalWeightButtons: true } },
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } },
    marketing: { autoClear: { cookies: [{ name: '_fbp' }] } },
  },
  language: { default: 'en', translations: { en: ${JSON.stringify(TEXTS)} } },
});
</script>`,
  mark: inert,
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
};
