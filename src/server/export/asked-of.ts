/** The categories that a record is about, with what was answered before and now. */
import type { ConsentRecord } from '../../types.js';
import type { Party } from './party.js';

export interface Answer {
  category: string;
  before: boolean;
  after: boolean;
}

/** Without those that nobody is asked about. */
export const askedOf = ({ before, after }: ConsentRecord, { necessary }: Party): Answer[] =>
  Object.entries(after.categories)
    .filter(([category]) => !necessary.includes(category))
    .map(([category, allowed]) => ({ category, before: before?.categories[category] ?? false, after: allowed }));

/** Where the notice is, whole. */
export const noticeOf = ({ notice }: ConsentRecord, { controller }: Party): string =>
  new URL(notice.url, controller.url).href;
