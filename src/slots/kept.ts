/** What a pixel keeps in a browser, as rows of the notice: each key with its kind, what for and how long. */
import { en } from '../messages/en.js';
import { enNotice as words } from '../messages/en-notice.js';
import { fill } from '../messages/fill.js';
import type { Pixel, PixelCookie, Policy } from '../types.js';
import { timeWords } from '../ui/time-words.js';

export interface Kept {
  key: string;
  kind: string;
  purpose: string;
  time: string;
}

const areaTime = (area: string): string => (area === 'session' ? words.untilTabClosed : words.untilCleared);

export const keptBy = ({ cookies = [], foreignCookies = [], storage = [], unverified = [] }: Pixel): Kept[] => {
  /** A life that nobody looked up may be longer than none. */
  const cookie = (fact: string, { name, days, purpose }: PixelCookie, kind: string): Kept => {
    const unknown = days === undefined && unverified.some((one) => one === fact || one === 'all');
    const time = days ? timeWords(days) : unknown ? words.unknownTime : words.untilClosed;
    return { key: name, kind, purpose, time };
  };
  return [
    ...cookies.map((one) => cookie('cookies', one, words.kinds.cookie)),
    ...storage.map(({ area, key, purpose }) => ({ key, kind: words.kinds[area], purpose, time: areaTime(area) })),
    ...foreignCookies.map((one) => cookie('foreignCookies', one, fill(words.kinds.foreign, { host: one.host }))),
  ];
};

/** One number of days, or one for each region. */
const times = (days: number | Readonly<Record<string, number>>): string => {
  const all = typeof days === 'number' ? [days] : [...new Set(Object.values(days))].sort((one, two) => one - two);
  return new Intl.ListFormat(en.lang, { type: 'disjunction' }).format(all.map(timeWords));
};

/** What Heed itself keeps, under this config. */
export const keptByUs = ({ storage, signals, report, reporter }: Policy): Kept[] => {
  const { own, kinds } = words;
  const [time, refused] = [times(storage.days), times(storage.refusedDays)];
  const local = (key: string, purpose: string, time: string): Kept => ({ key, kind: kinds.local, purpose, time });
  return [
    {
      key: storage.cookie,
      kind: kinds.cookie,
      purpose: own.choice,
      time: time === refused ? time : fill(own.choiceTime, { time, refused }),
    },
    // Shared with other hosts there is no copy: they could not forget it.
    ...(storage.domain ? [] : [local('heed.choice', own.copy, own.copyTime)]),
    ...(signals.gpc === 'enforce' ? [local('heed.gpc', own.gpc, fill(own.gpcTime, { time: timeWords(365) }))] : []),
    ...(report || reporter
      ? ['heed.outbox.*', 'heed.queue.*'].map((key) => local(key, own.records, own.recordsTime))
      : []),
    { key: 'heed.*', kind: kinds.session, purpose: own.session, time: words.untilTabClosed },
  ];
};
