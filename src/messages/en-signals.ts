/** The English words on how a site answers signals, and on the links that statutes name. */
import { inWords } from './spoken.js';

export const enSignals = inWords('signals', {
  lang: 'en',
  gpc: 'Global Privacy Control',
  dnt: 'Do Not Track',
  /** What other languages leave as it is: California prescribes these titles (11 CCR §§7013–7015). */
  choices: 'Your Privacy Choices',
  sell: 'Do Not Sell or Share My Personal Information',
  limit: 'Limit the Use of My Sensitive Personal Information',
  icon: 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
  settings: 'Cookie settings',

  /** The statement: by signal, then by what is done about it. */
  enforce: {
    gpc:
      'If your browser sends it, we take it as your request to opt out of the sale and sharing of your personal data. ' +
      'What would sell or share them stays off without a click{listed}, for twelve months after we last saw the signal ' +
      'or until you tell us otherwise. If you allow it in a view that names the signal, we follow that.',
    dnt:
      'While your browser sends it, we take it as a no to the sale and sharing of your personal data. What would sell or ' +
      'share them stays off without a click{listed}, unless you allow it in a view that names the signal.',
  },
  listed: ', and so does what we would run for {purposes}',
  report: 'If your browser sends it, we write that down and do not respond in any other way.',
  ignore: 'We do not respond to it.',
  here: 'In {places}: {text}',
  elsewhere: 'Elsewhere: {text}',
  unknown: 'Where we do not know the place: {text}',
  othersTitle: 'Other companies',
  others:
    'Companies whose pixels our Cookie Notice lists may learn what you do here, over time and together with what you do on ' +
    'other sites, where you allow it or, if the law of your place does not ask for that, have not refused it.',
  noOthers: 'We have declared no pixel that sells or shares your personal data.',
  changesTitle: 'Changes',
  changes:
    'When our Cookie Notice changes in a way that matters, it gets a new version, and we tell you on your next visit before ' +
    'anything new runs that needs your consent. In force is version {version}{since}.',
  since: ', since {date}',

  /** The status of this visitor's signals. */
  sends: 'Your browser sends {signal}.',
  neither: 'Your browser sends neither {gpc} nor {dnt}.',
  overridden: 'You allowed selling and sharing here all the same, and can take that back at any time.',
  unheeded: 'We do not act on it.',
  memory: 'Your browser sent it before, and that holds for twelve months or until you say otherwise.',
  optedOut: 'You opted out.',
});

export type SignalMessages = typeof enSignals;
