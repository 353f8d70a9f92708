/** All rows of the catalogue, in order of their ids */
import type { CatalogueRow } from '../types.js';
import { abTasty } from './ab-tasty.js';
import { adobeAnalytics } from './adobe-analytics.js';
import { adobeAudienceManager } from './adobe-audience-manager.js';
import { adobeTarget } from './adobe-target.js';
import { adroll } from './adroll.js';
import { affirm } from './affirm.js';
import { amazonAds } from './amazon-ads.js';
import { amplitude } from './amplitude.js';
import { attentive } from './attentive.js';
import { awin } from './awin.js';
import { calendly } from './calendly.js';
import { cjAffiliate } from './cj-affiliate.js';
import { cloudflareTurnstile } from './cloudflare-turnstile.js';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics.js';
import { contentsquare } from './contentsquare.js';
import { crazyEgg } from './crazy-egg.js';
import { crisp } from './crisp.js';
import { criteo } from './criteo.js';
import { datadogRum } from './datadog-rum.js';
import { drift } from './drift.js';
import { facebookEmbed } from './facebook-embed.js';
import { fathom } from './fathom.js';
import { freshchat } from './freshchat.js';
import { fullstory } from './fullstory.js';
import { googleAdManager } from './google-ad-manager.js';
import { googleAds } from './google-ads.js';
import { googleAdsense } from './google-adsense.js';
import { googleAnalytics4 } from './google-analytics-4.js';
import { googleFloodlight } from './google-floodlight.js';
import { googleFonts } from './google-fonts.js';
import { googleMaps } from './google-maps.js';
import { googleOptimize } from './google-optimize.js';
import { googleRecaptcha } from './google-recaptcha.js';
import { googleTagManager } from './google-tag-manager.js';
import { gorgias } from './gorgias.js';
import { hcaptcha } from './hcaptcha.js';
import { heap } from './heap.js';
import { hotjar } from './hotjar.js';
import { hubspot } from './hubspot.js';
import { impact } from './impact.js';
import { instagramEmbed } from './instagram-embed.js';
import { intercom } from './intercom.js';
import { judgeMe } from './judge-me.js';
import { klarna } from './klarna.js';
import { klaviyo } from './klaviyo.js';
import { linkedinInsight } from './linkedin-insight.js';
import { livechat } from './livechat.js';
import { logrocket } from './logrocket.js';
import { luckyOrange } from './lucky-orange.js';
import { mailchimp } from './mailchimp.js';
import { matomo } from './matomo.js';
import { metaPixel } from './meta-pixel.js';
import { microsoftClarity } from './microsoft-clarity.js';
import { microsoftUet } from './microsoft-uet.js';
import { mixpanel } from './mixpanel.js';
import { mouseflow } from './mouseflow.js';
import { newRelicBrowser } from './new-relic-browser.js';
import { omnisend } from './omnisend.js';
import { onesignal } from './onesignal.js';
import { optimizely } from './optimizely.js';
import { outbrain } from './outbrain.js';
import { paypal } from './paypal.js';
import { pinterestTag } from './pinterest-tag.js';
import { pinterestWidget } from './pinterest-widget.js';
import { piwikPro } from './piwik-pro.js';
import { plausible } from './plausible.js';
import { podsights } from './podsights.js';
import { posthog } from './posthog.js';
import { postscript } from './postscript.js';
import { quoraPixel } from './quora-pixel.js';
import { rakutenAdvertising } from './rakuten-advertising.js';
import { redditPixel } from './reddit-pixel.js';
import { rtbHouse } from './rtb-house.js';
import { rudderstack } from './rudderstack.js';
import { segment } from './segment.js';
import { sentry } from './sentry.js';
import { shareasale } from './shareasale.js';
import { shopifyAnalytics } from './shopify-analytics.js';
import { shopifyStorefront } from './shopify-storefront.js';
import { simpleAnalytics } from './simple-analytics.js';
import { snapPixel } from './snap-pixel.js';
import { snowplow } from './snowplow.js';
import { soundcloudEmbed } from './soundcloud-embed.js';
import { spotifyEmbed } from './spotify-embed.js';
import { spotifyPixel } from './spotify-pixel.js';
import { stripe } from './stripe.js';
import { taboola } from './taboola.js';
import { tawkTo } from './tawk-to.js';
import { theTradeDesk } from './the-trade-desk.js';
import { tidio } from './tidio.js';
import { tiktokEmbed } from './tiktok-embed.js';
import { tiktokPixel } from './tiktok-pixel.js';
import { trustpilot } from './trustpilot.js';
import { typeformEmbed } from './typeform-embed.js';
import { umami } from './umami.js';
import { vercelAnalytics } from './vercel-analytics.js';
import { vimeo } from './vimeo.js';
import { vwo } from './vwo.js';
import { wistia } from './wistia.js';
import { xEmbed } from './x-embed.js';
import { xPixel } from './x-pixel.js';
import { yahooDot } from './yahoo-dot.js';
import { yotpo } from './yotpo.js';
import { youtube } from './youtube.js';
import { zendesk } from './zendesk.js';

export const all: readonly CatalogueRow[] = [
  abTasty,
  adobeAnalytics,
  adobeAudienceManager,
  adobeTarget,
  adroll,
  affirm,
  amazonAds,
  amplitude,
  attentive,
  awin,
  calendly,
  cjAffiliate,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  contentsquare,
  crazyEgg,
  crisp,
  criteo,
  datadogRum,
  drift,
  facebookEmbed,
  fathom,
  freshchat,
  fullstory,
  googleAdManager,
  googleAds,
  googleAdsense,
  googleAnalytics4,
  googleFloodlight,
  googleFonts,
  googleMaps,
  googleOptimize,
  googleRecaptcha,
  googleTagManager,
  gorgias,
  hcaptcha,
  heap,
  hotjar,
  hubspot,
  impact,
  instagramEmbed,
  intercom,
  judgeMe,
  klarna,
  klaviyo,
  linkedinInsight,
  livechat,
  logrocket,
  luckyOrange,
  mailchimp,
  matomo,
  metaPixel,
  microsoftClarity,
  microsoftUet,
  mixpanel,
  mouseflow,
  newRelicBrowser,
  omnisend,
  onesignal,
  optimizely,
  outbrain,
  paypal,
  pinterestTag,
  pinterestWidget,
  piwikPro,
  plausible,
  podsights,
  posthog,
  postscript,
  quoraPixel,
  rakutenAdvertising,
  redditPixel,
  rtbHouse,
  rudderstack,
  segment,
  sentry,
  shareasale,
  shopifyAnalytics,
  shopifyStorefront,
  simpleAnalytics,
  snapPixel,
  snowplow,
  soundcloudEmbed,
  spotifyEmbed,
  spotifyPixel,
  stripe,
  taboola,
  tawkTo,
  theTradeDesk,
  tidio,
  tiktokEmbed,
  tiktokPixel,
  trustpilot,
  typeformEmbed,
  umami,
  vercelAnalytics,
  vimeo,
  vwo,
  wistia,
  xEmbed,
  xPixel,
  yahooDot,
  yotpo,
  youtube,
  zendesk,
];
