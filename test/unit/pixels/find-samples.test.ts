/** Whose an address or a cookie is: samples of what pages really ask for. */
import { describe, expect, test } from 'vitest';
import { all, find } from '../../../src/entries/pixels.js';

const ADDRESSES: Record<string, readonly string[]> = {
  'google-analytics-4': [
    'https://www.googletagmanager.com/gtag/js?id=G-ABC123',
    'https://www.googletagmanager.com/gtag/js?l=layer&id=G-ABC123&cx=c',
    'https://www.googletagmanager.com/gtag/js?id=GT-ABC123',
    'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC123',
    'https://www.google-analytics.com/analytics.js',
    'https://region1.analytics.google.com/g/collect',
    'https://analytics.google.com/g/collect',
    'https://stats.g.doubleclick.net/g/collect?v=2',
  ],
  'google-ads': [
    'https://www.googletagmanager.com/gtag/js?id=AW-123',
    'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123/?random=1',
    'https://www.google.com/pagead/1p-user-list/123/',
    'https://www.google.com/ads/ga-audiences?t=sr',
    'https://td.doubleclick.net/td/rul/123',
    'https://www.googleadservices.com/pagead/conversion/123/',
    'https://pagead2.googlesyndication.com/ccm/collect',
  ],
  'google-adsense': [
    'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1',
    'https://googleads.g.doubleclick.net/pagead/ads?client=ca-pub-1',
    'https://abc.safeframe.googlesyndication.com/safeframe/1-0-40/html/container.html',
  ],
  'google-ad-manager': ['https://www.googletagservices.com/tag/js/gpt.js', 'https://securepubads.g.doubleclick.net/x'],
  'google-floodlight': [
    'https://www.googletagmanager.com/gtag/js?id=DC-123',
    'https://123.fls.doubleclick.net/activityi;src=123',
    'https://ad.doubleclick.net/activity;src=123',
  ],
  'google-tag-manager': [
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABC',
    'https://www.googletagmanager.com/ns.html?id=GTM-ABC',
    'https://tags.shop.example/gtm.js?id=GTM-ABC',
  ],
  'google-maps': ['https://www.google.com/maps/embed?pb=1', 'https://maps.googleapis.com/maps/api/js?key=k'],
  'google-recaptcha': ['https://www.google.com/recaptcha/api.js', 'https://www.gstatic.com/recaptcha/releases/x.js'],
  'google-fonts': ['https://fonts.googleapis.com/css2?family=Inter', 'https://fonts.gstatic.com/s/inter.woff2'],
  youtube: [
    'https://www.youtube.com/embed/abc',
    'https://www.youtube-nocookie.com/embed/abc',
    'https://googleads.g.doubleclick.net/pagead/id',
  ],
  'meta-pixel': [
    'https://connect.facebook.net/en_US/fbevents.js',
    'https://connect.facebook.net/signals/config/123?v=2',
    'https://www.facebook.com/tr?id=123&ev=PageView',
    'https://www.facebook.com/tr/?id=123',
    'HTTPS://WWW.FACEBOOK.COM/tr?id=123#hash',
  ],
  'facebook-embed': [
    'https://connect.facebook.net/de_DE/sdk.js#xfbml=1',
    'https://www.facebook.com/plugins/like.php?href=x',
    'https://www.facebook.com/v21.0/plugins/post.php',
  ],
  'adobe-analytics': [
    'https://assets.adobedtm.com/abc/launch-def.min.js',
    'https://shop.sc.omtrdc.net/b/ss/suite/1/JS-2',
    'https://edge.adobedc.net/ee/v1/interact',
    'https://adobedc.demdex.net/ee/v1/interact',
    'https://metrics.shop.example/b/ss/suite/1/H.27',
    'https://data.shop.example/ee/or2/v1/collect?configId=1',
  ],
  'adobe-target': ['https://shop.tt.omtrdc.net/rest/v1/delivery', 'https://assets.adobedtm.com/abc/at.js'],
  'adobe-audience-manager': ['https://dpm.demdex.net/id?d_visid_ver=5'],
  matomo: [
    'https://cdn.matomo.cloud/shop.matomo.cloud/matomo.js',
    'https://stats.shop.example/matomo.php?idsite=1',
    'http://127.0.0.1:8080/piwik.js',
  ],
  'piwik-pro': ['https://shop.containers.piwik.pro/abc.js', 'https://stats.shop.example/ppms.php'],
  awin: ['https://www.dwin1.com/12345.js', 'https://www.awin1.com/sread.img'],
  shareasale: ['https://www.dwin1.com/19038.js'],
  paypal: ['https://www.paypal.com/sdk/js?client-id=x', 'https://c.paypal.com/da/r/fb.js'],
  zendesk: [
    'https://static.zdassets.com/ekr/snippet.js?key=x',
    'https://shop.zendesk.com/embeddable/config',
    'wss://widget-mediator.zopim.com/s/W/ws/x',
  ],
  'amazon-ads': ['https://c.amazon-adsystem.com/aat/amzn.js', 'https://aax.amazon-adsystem.com/e/x'],
  'shopify-analytics': [
    'https://cdn.shopify.com/s/trekkie.storefront.min.js',
    'https://shop.example/cdn/wpm/b1.js',
    'https://shop.example/.well-known/shopify/monorail/unstable/produce_batch',
  ],
  'shopify-storefront': ['https://cdn.shopify.com/shopifycloud/consent-tracking-api/v0.1/x.js'],
  'microsoft-clarity': ['https://www.clarity.ms/tag/abc', 'https://clarity.ms/x', 'https://c.bing.com/c.gif?x=1'],
  'microsoft-uet': ['https://bat.bing.com/bat.js'],
  'x-pixel': ['https://t.co/i/adsct?txn_id=1', 'https://t.co/1/i/adsct'],
  'instagram-embed': ['https://www.instagram.com/p/abc/embed/captioned/'],
  snowplow: ['https://events.shop.example/com.snowplowanalytics.snowplow/tp2'],
  'vercel-analytics': ['https://shop.example/_vercel/insights/view'],
  hotjar: ['wss://ws.hotjar.com/api/v2/client/ws'],
};

const NOBODYS = [
  'https://shop.example/',
  'https://shop.example/gtm.js',
  'https://www.google.com/',
  'https://www.google.com/search?q=maps/embed',
  'https://www.facebook.com/shop',
  'https://connect.facebook.net/other.js',
  'https://www.googletagmanager.com/gtag/js?id=UA-1',
  'https://googleads.g.doubleclick.net/other',
  'https://s.amazon-adsystem.example/',
  'https://c.amazon-adsystem.com/other',
  'https://amazon-adsystem.com/',
  'https://evilhotjar.com/',
  'https://hotjar.com/',
  'https://t.co/abc',
  'https://www.paypal.com/signin',
  'https://support.zendesk.com/hc/en-us',
  'https://cdn.shopify.com/s/files/1/product.jpg',
  'https://assets.pinterest.example/js/pinit.js',
  'ftp://bat.bing.com/bat.js',
  'data:text/javascript,1',
  'https://',
  '//bat.bing.com/bat.js',
  '/matomo.php',
  '',
];

const COOKIES: Record<string, string> = {
  _ga: 'google-analytics-4',
  _ga_ABC123: 'google-analytics-4',
  _gat: 'google-analytics-4',
  _gat_UA_1: 'google-analytics-4',
  _gac_UA_1: 'google-analytics-4',
  _gac_gb_UA_1: 'google-ads',
  _gcl_au: 'google-ads',
  _fbp: 'meta-pixel',
  _clck: 'microsoft-clarity',
  _uetsid: 'microsoft-uet',
  mp_abc_mixpanel: 'mixpanel',
  ph_phc_abc_posthog: 'posthog',
  '_pk_id.1.1fff': 'matomo',
  'intercom-id-abc': 'intercom',
  IR_PI: 'impact',
  IR_12345: 'impact',
  mf_user: 'mouseflow',
  'crisp-client/session/abc': 'crisp',
  'crisp-client%2Fsession%2Fabc': 'crisp',
  kndctr_ABC_AdobeOrg_identity: 'adobe-analytics',
  '_lr_tabs_-abc/shop': 'logrocket',
  '__rtbh.uid': 'rtb-house',
  cart: 'shopify-storefront',
  _shopify_essential: 'shopify-storefront',
  '_sp_id.1fff': 'snowplow',
  '_hp2_id.123': 'heap',
  '_ce.s': 'crazy-egg',
};

const NO_COOKIES = [
  '',
  '_g',
  'ga',
  'x_ga',
  '_ga_',
  '_ceXs',
  '_pk_idX1',
  'PHPSESSID',
  'AWSALB',
  'session',
  '__rtbhXuid',
];

describe('addresses', () => {
  const samples = Object.entries(ADDRESSES).flatMap(([id, list]) => list.map((address) => [address, id] as const));

  test('there are enough of them', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60);
    expect(NOBODYS.length).toBeGreaterThanOrEqual(15);
  });

  test.each(samples)('%s', (address, id) => {
    expect(find(address)?.id).toBe(id);
  });

  test.each(NOBODYS)('nobody’s: %s', (address) => {
    expect(find(address)?.id).toBeUndefined();
  });

  test('of each row’s own scripts', () => {
    const ids: Record<string, string> = {
      'google-analytics-4': 'G-1',
      'google-ads': 'AW-1',
      'google-floodlight': 'DC-1',
      'google-tag-manager': 'GTM-1',
    };
    const strangers = all.flatMap(({ id, load = [] }) =>
      load
        .flatMap((step) => ('script' in step ? [step.script] : []))
        .filter((script) => script.startsWith('https://'))
        .map((script) => script.replace('{id}', ids[id] ?? '1').replace(/\{\w+\}/g, '1'))
        .filter((script) => find(script)?.id !== id)
        .map((script) => `${id}: ${script}`),
    );
    expect(strangers).toEqual([]);
  });
});

describe('cookies', () => {
  test.each(Object.entries(COOKIES))('%s', (name, id) => {
    expect(find(name)?.id).toBe(id);
  });

  test.each(NO_COOKIES)('nobody’s: %s', (name) => {
    expect(find(name)?.id).toBeUndefined();
  });
});
