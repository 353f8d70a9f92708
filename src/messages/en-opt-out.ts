/** The English words of the opt-out view. */
import { inWords } from './spoken.js';

export const enOptOut = inWords('optOut', {
  intro: 'What you switch here counts at once. You need no account, and we treat you no differently.',
  close: 'Close',
  sale: 'Sell or share my personal data',
  saleText: 'Ad companies learn what you look at here.',
  pixels: 'These pixels tell them: {pixels}.',
  sensitive: 'Use my sensitive personal data',
  sensitiveText: 'We would use it for {purposes}.',

  /** How things stand, by the reason of the decision. */
  allowed: 'Allowed now. Switch it off to opt out.',
  overridden: 'You allowed this although your browser sends {signal}. Switch it off to follow the signal again.',
  choice: 'You opted out.',
  limited: 'You limited it.',
  memory: 'Your browser asked for it before, and that holds for twelve months or until you say otherwise.',
  minors: 'It is off for everyone under 16 who has not allowed it.',
  regime: 'It is off until you allow it.',
  saleOff: 'We do not sell or share your data; pixels that would are off.',
  sensitiveOff: 'We do not use your sensitive data for this.',
  limit: 'Limit the use',

  again: 'Allow it after all?',
  againSale: 'Pixels may then sell or share your data for {purposes}.',
  againSensitive: 'We may then use your sensitive data for {purposes}.',
  againSignal: 'Your browser sends {signal}; allowing would override it.',

  rights: 'More that you can do',
  know: 'Get a copy of your data',
  delete: 'Delete your data',
  correct: 'Correct your data',
  email: 'Stop our e-mail',
  account: 'Your account',
});

export type OptOutMessages = typeof enOptOut;
