/** The English words of the views that are loaded when they are due. */
import { inWords } from './spoken.js';

export const enOpened = inWords('opened', {
  changed: 'Our Cookie Notice has changed',
  runsTitle: 'What runs on this site',
  runs: 'We run pixels for {purposes}.',
  runsNothing: 'Nothing optional runs here now.',
  sells: 'Some of this sells or shares personal data; you can opt out.',
  optOut: 'Opt out',
  ok: 'OK',

  conflictTitle: 'Your browser asks us not to share your data',
  conflict: 'You allowed {purposes} here before. The signal comes first, so this is off unless you allow it anyway.',
  keep: 'Keep my opt-out',
  override: 'Allow anyway',

  honored: 'Opt-out request honored',
  off: 'We do not sell or share your data; pixels that would are off.',
  choices: 'Your privacy choices',

  reloadTitle: 'Some pixels keep running until this page loads again',
  reloadText: 'Your choice is saved. They stop when the page starts afresh.',
  reload: 'Reload now',
  later: 'Later',

  saved: 'Your choice is saved.',

  close: 'Close without saving',
  intro: 'Nothing changes until you save. You can come back here at any time.',
  always: 'Always on',
  allowed: 'Allowed',
  some: 'Partly',
  refused: 'Refused',
  unset: 'No answer yet',
  pixels: { one: '{count} pixel', other: '{count} pixels' } as Readonly<Record<string, string>>,
  cookies: { one: '{count} cookie', other: '{count} cookies' } as Readonly<Record<string, string>>,
  lasting: '{cookies}, {time}',
  session: '{cookies}, until you close the browser',
  pixelPrivacy: 'Privacy',
  signalOff:
    'What sells or shares your data is off. Turning it on and saving, or Accept all, would override the signal.',
  signalOverridden:
    'You allowed what it would refuse. Turn it off and save, or Reject all, to follow the signal again.',
  save: 'Save choices',
  receipt: 'Download my record',
});

export type OpenedMessages = typeof enOpened;
