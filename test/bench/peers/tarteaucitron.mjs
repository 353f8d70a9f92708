/** tarteaucitron gates named services: two of the site's own stand for the two categories. */
import { ACTIVATE, inert } from './glue.mjs';

const FILES = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'advertising.min.js',
  'css/tarteaucitron.min.css',
  'lang/tarteaucitron.en.min.js',
];

const service = (name, category, type, cookies) =>
  `tarteaucitron.services.${name} = { key: '${name}', type: '${type}', name: '${category}', needConsent: true, cookies: ${JSON.stringify(cookies)}, js: function () { activate('${category}') } };
(tarteaucitron.job = tarteaucitron.job || []).push('${name}');`;

export const tarteaucitron = {
  files: async ({ read }) =>
    Object.fromEntries(await Promise.all(FILES.map(async (path) => [path, await read(`tarteaucitronjs/${path}`)]))),
  head: ({ base, attributes }) => `<script defer src="${base}tarteaucitron.min.js"${attributes}></script>`,
  end: ({ attributes }) => `<script type="module"${attributes}>
${ACTIVATE}
tarteaucitron.init({
  privacyUrl: '', orientation: 'bottom', groupServices: false, showAlertSmall: false, cookieslist: false, adblocker: false,
  DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: false,
  moreInfoLink: false, useExternalCss: false, useExternalJs: false, showIcon: true, mandatory: true,
});
${service('shopanalytics', 'analytics', 'analytic', ['_ga'])}
${service('shopmarketing', 'marketing', 'ads', ['_fbp'])}
</script>`,
  mark: inert,
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  // It hears clicks only half a second after its banner has come.
  deaf: 600,
};
