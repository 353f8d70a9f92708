/** The English words of the Cookie Notice as a slot of the page draws it. */
import { inWords } from './spoken.js';

export const enNotice = inWords('notice', {
  notChosen: 'You have not chosen yet.',
  chosen: 'You chose on {date}.',
  chosenBefore: 'You chose on {date}, under version {version} of this notice.',
  unknown: 'Your choice is shown here when scripts run.',
  change: 'Change your choice',

  now: 'Now: {state}',
  states: {
    necessary: { on: 'always on', off: 'off' },
    choice: { on: 'on, allowed by you', off: 'off, refused by you' },
    signal: { on: 'on', off: 'off, as your browser’s opt-out signal asks' },
    memory: { on: 'on', off: 'off, since your browser asked for it before' },
    minors: { on: 'on', off: 'off for visitors under 16' },
    exempt: { on: 'on, which the law of your place allows until you refuse it', off: 'off' },
    regime: { on: 'on, you have not answered yet', off: 'off, you have not answered yet' },
  } as Readonly<Record<string, { on: string; off: string }>>,
  other: { on: 'on', off: 'off' },
  restricted: 'on, in a mode that neither sells nor shares',
  later: 'shown when scripts run',
  sells: 'Sells or shares personal data with other companies.',
  sellsNot: 'Does not sell or share personal data.',

  caption: '{category}: what is kept in your browser',
  key: 'Cookie or storage key',
  purpose: 'What for',
  time: 'Kept for',
  who: '{name} · {vendor}',
  privacy: 'Privacy policy of {vendor}',
  nothing: 'It keeps nothing in your browser that we know of.',
  empty: 'No pixel is listed here.',
  missing: 'Held, since their details could not be loaded: {names}.',
  foreign: 'Cookies on other hosts belong to those companies: we cannot remove them, your browser can.',

  kinds: {
    cookie: 'cookie',
    foreign: 'cookie on {host}',
    local: 'local storage',
    session: 'session storage',
    idb: 'database',
    cache: 'cache',
  },
  untilClosed: 'until you close the browser',
  untilTabClosed: 'until you close the tab',
  untilCleared: 'until you clear it',
  unknownTime: 'not known to us',

  own: {
    name: 'Your choice',
    vendor: 'this site',
    purpose: 'Keeps what you chose here, so that you are asked once and we can prove it.',
    choice: 'What you chose.',
    choiceTime: '{time}; {refused} if you refuse everything',
    copy: 'A copy of it, should the cookie get lost.',
    copyTime: 'until you clear it; counts as long as the cookie',
    gpc: 'When your browser last sent Global Privacy Control: an opt-out outlasts its signal.',
    gpcTime: 'until you clear it; counts for {time}',
    records: 'Records of what you chose that wait for delivery to us.',
    recordsTime: 'until they are delivered',
    session: 'What was shown or noted in this tab already, so that it is not repeated.',
  },

  version: 'Version {version} of this Cookie Notice.',
});

export type NoticeMessages = typeof enNotice;
