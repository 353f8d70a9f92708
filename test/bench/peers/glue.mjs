/** For libraries that tell what is allowed and leave it to the site to run its scripts: what an integrator would write. */

export const inert = ({ category, src, code }, attributes) =>
  `<script type="text/plain" data-category="${category}"${attributes}${src ? ` src="${src}"` : ''}>${code}</script>`;

export const ACTIVATE = `function activate(category) {
  var which = category ? '[data-category="' + category + '"]' : '';
  document.querySelectorAll('script[type="text/plain"]' + which).forEach(function (old) {
    var fresh = document.createElement('script');
    if (old.nonce) fresh.nonce = old.nonce;
    if (old.src) { fresh.async = false; fresh.src = old.src; } else fresh.text = old.text;
    old.replaceWith(fresh);
  });
}`;
