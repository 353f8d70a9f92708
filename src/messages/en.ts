/** The English words of the banner: the reference, whose shape other languages follow. */
import { inWords } from './spoken.js';

export const en = inWords('banner', {
  lang: 'en',
  dir: 'ltr',
  /** What the pixels of a default category are for, as it reads within a sentence. */
  purposes: {
    functional: 'chat and video',
    analytics: 'visit statistics',
    marketing: 'ads elsewhere',
  } as Readonly<Record<string, string>>,
  gpc: 'Global Privacy Control',
  dnt: 'Do Not Track',
  sends: 'Your browser sends {signal}.',
  notice: 'Cookie Notice',
  privacy: 'Privacy Policy',
  more: 'More in our {links}.',
  and: ' and ',
  comma: ', ',
  /** What parts two sentences. */
  gap: ' ',
  accept: 'Accept all',
  reject: 'Reject all',
  choose: 'Choose what to allow',
  askTitle: 'Nothing optional runs until you choose',
  ask: 'We would like to run pixels for {purposes}.',
  askSignal: 'Accept all would override it.',
});

export type Messages = typeof en;
