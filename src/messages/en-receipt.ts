/** The English words of the receipt that a visitor can save. */
import { inWords } from './spoken.js';

export const enReceipt = inWords('receipt', {
  title: 'Your privacy record',
  /** Of the site and the day. */
  file: '{site}-privacy-record-{date}',
  intro: 'What you answered on {site}, as this browser keeps it, and what follows from it. Made on {time}.',
  answerTitle: 'Your answer',
  when: 'Given',
  until: 'Counts until',
  how: 'How',
  methods: {
    ui: 'You clicked in a view of this site.',
    api: 'A script of this site said so for you.',
    host: 'The app that this site runs in said so for you.',
  },
  override: 'You were told that your browser sends an opt-out signal, and allowed it anyway.',
  subject: 'You are known as',
  subjectText: 'A random number of this browser. It ties your answers to each other and to nothing else.',
  id: 'Number of this record',
  idText: 'What the site keeps of this answer, it keeps under this number.',
  notice: 'Cookie Notice',
  version: 'version {version}',
  newer: 'It is at version {version} now.',
  region: 'Place',
  unknown: 'not known',
  rule: 'Rule there',
  regimes: {
    'opt-in': 'Nothing optional runs before you allow it.',
    'opt-out': 'What is optional runs until you opt out.',
    notice: 'What is optional runs, and you are told.',
  },
  signals: 'Signals of your browser now',
  on: '{signal}: on',
  off: '{signal}: off',
  none: '{signal}: not sent',
  forceTitle: 'What is allowed now, and why',
  name: 'Purpose or company',
  state: 'Now',
  why: 'Why',
  sale: 'Sale and sharing of personal data',
  allowed: 'Allowed',
  refused: 'Refused',
  /** What nobody has answered, and does not run. */
  unset: 'Off',
  reasons: {
    necessary: 'The site does not work without it.',
    choice: 'You said so.',
    signal: 'Your browser’s signal refuses it.',
    memory: 'Your browser sent an opt-out signal within the last twelve months.',
    minors: 'Those under 16 must opt in to it.',
    regime: 'You have not answered; the rule of your place decides.',
    exempt: 'The law of your place asks for no consent to it; you can refuse it.',
    off: 'The site has switched it off.',
  },
  recordTitle: 'The same for machines',
  recordText:
    'The record as JSON. This browser does not keep which view you saw, its words, or your answer before this one: those are null here. What is allowed, the place and the signals are as of now.',
});

export type ReceiptMessages = typeof enReceipt;
