/** The open-source cookieconsent of Osano knows one yes or no, and runs no scripts: the site does. */
import { ACTIVATE, inert } from './glue.mjs';

export const osano = {
  files: async ({ read }) => ({
    'cookieconsent.js': await read('cookieconsent/build/cookieconsent.min.js'),
    'cookieconsent.css': await read('cookieconsent/build/cookieconsent.min.css'),
  }),
  head: ({ base, attributes }) =>
    `<link rel="stylesheet" href="${base}cookieconsent.css"><script defer src="${base}cookieconsent.js"${attributes}></script>`,
  end: ({ attributes }) => `<script type="module"${attributes}>
${ACTIVATE}
function apply() { if (this.hasConsented()) activate(); }
cookieconsent.initialise({
  type: 'opt-in', revokable: true,
  ${attributes ? '' : "palette: { popup: { background: '#222', text: '#fff' }, button: { background: '#fff', text: '#222' } },"}
  compliance: { 'opt-in': '<div class="cc-compliance">{{deny}}{{allow}}</div>' },
  content: { message: 'With your consent we use cookies for analytics and marketing.', allow: 'Accept all', deny: 'Reject all', link: 'Privacy policy', href: '/privacy' },
  onInitialise: apply, onStatusChange: apply,
});
</script>`,
  mark: inert,
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
};
