/** The settings that the console edits: where each is, and its name in plain words. Pure. */
import type { Key, Keys } from './change-in.js';

export type Page = 'pixels' | 'words' | 'rules' | 'publish' | 'numbers';

/** By the first key. */
const PAGES: Readonly<Record<string, Page>> = {
  pixels: 'pixels',
  categories: 'words',
  ui: 'words',
  notice: 'rules',
  regimes: 'rules',
  signals: 'rules',
  exempt: 'rules',
  minors: 'rules',
  storage: 'rules',
  withdraw: 'rules',
  guard: 'rules',
};

/** The room where what this path names is edited; undefined for what only a developer sets. */
export const pageOf = (path: string): Page | undefined => PAGES[/^\w*/.exec(path)?.[0] ?? ''];

const NAMES: Readonly<Record<string, string>> = {
  site: 'Name of the site',
  region: 'Region',
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
  google: 'Google Consent Mode',
  shopify: 'Shopify',
  guard: 'Guard',
  withdraw: 'After a withdrawal',
  ui: 'Views',
  'ui.layout': 'Layout of the banner',
  'ui.position': 'Place of the banner',
  'ui.theme': 'Light or dark',
  'ui.language': 'Language',
  'ui.link': 'Link to come back',
  categories: 'Category',
};

/** The longest name that is known, and the keys behind it as they are. */
export const nameOf = (keys: Keys): string => {
  for (let length = keys.length; length; length--) {
    const name = NAMES[keys.slice(0, length).join('.')];
    if (name) return [name, ...keys.slice(length)].join(' ');
  }
  return keys.map((key: Key) => String(key)).join(' ');
};
