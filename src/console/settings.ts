/** Which page of the console edits a setting. Pure. */

export type Page = 'pixels' | 'words' | 'rules' | 'publish';

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
