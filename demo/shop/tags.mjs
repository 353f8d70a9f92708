// The third-party tags of the shop, each held by Heed until its pixel is allowed.
const held = (id, { src, code }) =>
  `<script type="text/plain" data-heed="${id}"${src ? ` src="${src}"` : ''}>${code ? `\n${code}\n` : ''}</script>`;

/** The scripts in the head of every page. */
export const headTags = (origins) =>
  [
    held('posthog', { src: `${origins.posthog}/static/array.js` }),
    held('posthog', {
      code: `posthog.init('small-hours', {
  api_host: '${origins.posthog}',
  capture_pageview: true,
  capture_pageleave: false,
  autocapture: false,
  disable_session_recording: true,
  disable_surveys: true,
  advanced_disable_flags: true,
  opt_out_useragent_filter: true,
});`,
    }),
    held('mixpanel', { code: `var MIXPANEL_CUSTOM_LIB_URL = '${origins.mixpanel}/mixpanel.min.js';` }),
    held('mixpanel', { src: `${origins.mixpanel}/snippet.js` }),
    held('mixpanel', {
      code: `mixpanel.init('smallhours', {
  api_host: '${origins.mixpanel}',
  track_pageview: true,
  batch_requests: false,
  ignore_dnt: true,
});`,
    }),
    held('amplitude', { src: `${origins.amplitude}/amplitude.js` }),
    held('amplitude', {
      code: `amplitude.init('smallhours', {
  serverUrl: '${origins.amplitude}/2/httpapi',
  autocapture: { attribution: true, pageViews: true, sessions: false, fileDownloads: false, formInteractions: false },
  remoteConfig: { fetchRemoteConfig: false },
});`,
    }),
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
