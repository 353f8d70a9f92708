// The third-party tags that the shop marks by hand, each held by Heed until its pixel is allowed; the config loads the others.
const held = (id, { src, code }) =>
  `<script type="text/plain" data-heed="${id}"${src ? ` src="${src}"` : ''}>${code ? `\n${code}\n` : ''}</script>`;

/** The scripts in the head of every page. */
export const headTags = (origins) =>
  [
    held('tally', { src: `${origins.tally}/tag.js` }),
    held('tally', {
      code: `window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'T-SMALLHOURS');`,
    }),
    held('kindred', { src: `${origins.kindred}/events.js` }),
    held('kindred', { code: `fbq('init', '480112');\nfbq('track', 'PageView');` }),
  ].join('\n');

/** The affiliate network's image at the foot of every page. */
export const footTags = (origins, path) =>
  `<img data-heed="waypost" data-src="${origins.waypost}/i.gif?p=${encodeURIComponent(path)}" width="1" height="1" alt="">`;

/** The film from the workshop. */
export const film = (origins) =>
  `<iframe data-heed="lantern" data-src="${origins.lantern}/watch/harbour-lamp" width="640" height="360" title="How the Harbour lamp is spun, a film of two minutes" allow="fullscreen"></iframe>`;
