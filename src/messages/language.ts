/** What a language says: the words of en.ts and its like in another tongue, each where English has its own. */
import type { Messages } from './en.js';
import type { CategoryMessages } from './en-categories.js';
import type { EmbedMessages } from './en-embeds.js';
import type { NewsMessages } from './en-news.js';
import type { NoticeMessages } from './en-notice.js';
import type { OpenedMessages } from './en-opened.js';
import type { OptOutMessages } from './en-opt-out.js';
import type { ReceiptMessages } from './en-receipt.js';
import type { SignalMessages } from './en-signals.js';

/** The views that most visitors see: loaded with the first of them. */
export interface ViewWords {
  banner: Partial<Messages>;
  opened: Partial<OpenedMessages>;
  categories: Partial<CategoryMessages>;
  embeds: Partial<EmbedMessages>;
}

/** What few visitors open, and what stands in slots of the page: loaded with that. */
export interface LateWords {
  news: Partial<NewsMessages>;
  optOut: Partial<OptOutMessages>;
  notice: Partial<NoticeMessages>;
  signals: Partial<SignalMessages>;
  receipt: Partial<ReceiptMessages>;
}

/**
 * One language. What it leaves out stands in English.
 * Counted words (`pixels`, `cookies`) have a form for each plural of the language (`Intl.PluralRules`), as CLDR names them.
 */
export type Language = ViewWords & LateWords;
