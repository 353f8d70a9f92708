/** What the console hands to the frame of a preview, and what it hears from there. */
import type { Model } from '../inspector/report.js';
import type { Config, Decision } from '../types.js';

export type { Model } from '../inspector/report.js';
export type { CategoryRow, Row } from '../inspector/rows.js';

/** Who comes: what their browser says unasked, and what they have answered before. */
export interface Visitor {
  /** ISO 3166 code; empty: not known. */
  region: string;
  gpc: boolean;
  dnt: boolean;
  /** BCP 47 tag; empty: as the config and the page say. */
  language: string;
  /** `older`: allowed all, under an older Cookie Notice. */
  past: 'new' | 'all' | 'none' | 'older';
}

/** A page of a shop, as its server sent it. */
export interface ShopPage {
  url: string;
  html: string;
}

/** What a browser keeps, by name. A frame of no origin has none of its own. */
export interface Kept {
  cookies: Readonly<Record<string, string>>;
  local: Readonly<Record<string, string>>;
  session: Readonly<Record<string, string>>;
}

export interface Setup {
  /** The draft, with the rows of the catalogue in their places. */
  config: Config;
  visitor: Visitor;
  /** Absent: the sample page. */
  page?: ShopPage | undefined;
  /** Origins that may be asked for images, styles and fonts. */
  sites: readonly string[];
  /** What an earlier page of this visitor left; absent: they come from elsewhere. */
  kept?: Kept | undefined;
}

/** What a frame calls out when it can be set up, to whoever holds it. */
export const READY = 'heed: ready';

/** What the frame tells, on the port that came with its setup. */
export type News =
  | { model: Model; decision: Decision }
  | { kept: Kept }
  /** The visitor clicked on a link that leads there. */
  | { went: string }
  /** Heed did not start. */
  | { failed: true };

/** What the console asks of the frame. */
export interface Wish {
  show: 'preferences' | 'opt-out' | 'notice';
}
