/** The settings of a config by names in plain words. Pure. */
const NAMES: Readonly<Record<string, string>> = {
  site: 'Name of the site',
  region: 'Region of all visitors',
  'notice.url': 'Address of the Cookie Notice',
  'notice.version': 'Version of the Cookie Notice',
  'notice.privacyUrl': 'Address of the privacy policy',
  'notice.history': 'History of the Cookie Notice',
  'notice.rights': 'Page for the right to',
  regimes: 'Rule for',
  'signals.gpc': 'Global Privacy Control',
  'signals.dnt': 'Do Not Track',
  'signals.enforceOn.gpc': 'Global Privacy Control also switches off',
  'signals.enforceOn.dnt': 'Do Not Track also switches off',
  exempt: 'Needs no asking in',
  minors: 'Visitors are under 16',
  'storage.days': 'Days that a choice lasts',
  'storage.refusedDays': 'Days that a refusal lasts',
  'storage.cookie': 'Name of the cookie',
  'storage.domain': 'Domain of the cookie',
  report: 'Records',
  'report.url': 'Address that records go to',
  'report.signals': 'Record signals',
  'report.shown': 'Record views that were shown',
  google: 'Google Consent Mode',
  'google.mode': 'Google Consent Mode',
  'google.waitForUpdate': 'Milliseconds that Google’s tags wait',
  'google.adsDataRedaction': 'Google leaves click ids out of ad pings',
  'google.urlPassthrough': 'Google passes click ids on in links',
  'google.types': 'Category that speaks for',
  shopify: 'Shopify',
  'shopify.headlessStorefront': 'Storefront outside Shopify’s pages',
  'shopify.checkoutRootDomain': 'Domain of Shopify’s checkout',
  'shopify.storefrontRootDomain': 'Domain of the storefront',
  'shopify.storefrontAccessToken': 'Access token of the storefront',
  guard: 'Guard',
  withdraw: 'After a withdrawal',
  ui: 'Views',
  'ui.layout': 'Layout of the banner',
  'ui.position': 'Place of the banner',
  'ui.theme': 'Light or dark',
  'ui.look': 'Look of the views',
  'ui.language': 'Language',
  'ui.link': 'Link to come back',
  categories: 'Category',
};

/** The longest name that is known, and the keys behind it as they are. */
export const nameOf = (keys: readonly (string | number)[]): string => {
  for (let length = keys.length; length; length--) {
    const name = NAMES[keys.slice(0, length).join('.')];
    if (name) return [name, ...keys.slice(length)].join(/ (for|in|to)$/.test(name) ? ' ' : ', ');
  }
  return keys.join(' ');
};
