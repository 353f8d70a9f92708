/** Which page of the console edits a setting, and why some are edited by none. Pure. */

/** In the order in which they are gone through. */
export const PAGES = ['pixels', 'words', 'rules', 'connections', 'preview', 'publish', 'numbers'] as const;
export type Page = (typeof PAGES)[number];

/** By the first key. */
const EDITED_ON: Readonly<Record<string, Page>> = {
  pixels: 'pixels',
  categories: 'words',
  ui: 'words',
  notice: 'rules',
  region: 'rules',
  regimes: 'rules',
  signals: 'rules',
  exempt: 'rules',
  minors: 'rules',
  storage: 'rules',
  withdraw: 'rules',
  guard: 'rules',
  site: 'connections',
  report: 'connections',
  google: 'connections',
  shopify: 'connections',
};

/** What a published config cannot say for all visitors alike, or what only code can say. */
export const ONLY_CODE: readonly (readonly [key: string, label: string, why: string])[] = [
  ['reporter', 'Records to somewhere else', 'A function takes them, to a collector of logs for instance.'],
  ['onOptOut', 'Opt-outs beyond the browser', 'A function is told of each, for mailing lists and partners.'],
  ['identity', 'Who the visitor is', 'Your page knows, and tells it with each opt-out. It is never stored.'],
  ['host', 'An app that hosts the page', 'Who builds it says who may speak for the visitor, and what they said.'],
  ['signals.secGpc', 'A signal that only your server saw', 'It says so on the page that it answers with.'],
  ['effects', 'Acts of your own', 'Functions hear each decision.'],
  ['onError', 'What failed in a browser', 'A function is told, for your log.'],
  ['$schema', 'Help for editors of the file', 'They complete and check by it.'],
];

/** Undefined for what only a developer sets. */
export const pageOf = (path: string): Page | undefined =>
  ONLY_CODE.some(([key]) => key === path) ? undefined : EDITED_ON[/^\w*/.exec(path)?.[0] ?? ''];
