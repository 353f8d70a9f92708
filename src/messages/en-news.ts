/** The English words for what changed in the Cookie Notice. */
import { inWords } from './spoken.js';

export const enNews = inWords('news', {
  since: 'Since your choice: {changes}',
  added: 'New or changed: {names}.',
  removed: 'No longer used: {names}.',
  cookie: 'cookie {name}',
  more: '{count} more',
  stand: 'Your answers stand. What is new is off until you allow it.',
  optedOut: 'You opted out of the sale and sharing of your data, and that stays so.',
});

export type NewsMessages = typeof enNews;
