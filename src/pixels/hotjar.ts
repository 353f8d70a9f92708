/** Hotjar (Contentsquare): heat maps, recordings and surveys */
import type { CatalogueRow } from '../types.js';

export const hotjar = {
  id: 'hotjar',
  name: 'Hotjar (Contentsquare)',
  vendor: 'Contentsquare',
  purpose:
    'Records where visitors move, click and scroll, and asks them for their opinion, so that the shop can improve its pages.',
  privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  category: 'analytics',
  sale: false,
  hosts: ['*.hotjar.com', '*.hotjar.io', '*.hj.contentsquare.net'],
  cookies: [
    {
      name: '_hjSessionUser_*',
      pattern: '_hjSessionUser_.+',
      days: 365,
      purpose: 'Recognises the browser on later visits',
    },
    { name: '_hjSession_*', pattern: '_hjSession_.+', days: 0.02, purpose: 'Keeps what belongs to one visit' },
    { name: '_hjHasCachedUserAttributes', purpose: 'Keeps that details of the visitor are stored' },
    { name: '_hjUserAttributesHash', purpose: 'Tells when details of the visitor changed' },
    { name: '_hjCachedUserAttributes', purpose: 'Keeps details of a visitor who is not recorded' },
    { name: '_hjClosedSurveyInvites', days: 365, purpose: 'Keeps which invitations to surveys were closed' },
    { name: '_hjDonePolls', days: 365, purpose: 'Keeps which surveys were answered' },
    { name: '_hjMinimizedPolls', days: 365, purpose: 'Keeps which surveys were made small' },
    { name: '_hjShownFeedbackMessage', days: 365, purpose: 'Keeps whether the feedback form was closed' },
    { name: '_hjAbsoluteSessionInProgress', days: 0.02, purpose: 'Marks the first page of a visit' },
    { name: '_hjFirstSeen', days: 0.02, purpose: 'Marks a first visit' },
    {
      name: '_hjIncludedInSessionSample*',
      pattern: '_hjIncludedInSessionSample.*',
      days: 0.02,
      purpose: 'Keeps whether this visit is in the sample',
    },
    { name: '_hjIncludedInPageviewSample', days: 0.02, purpose: 'Keeps whether this visit is in the sample' },
    { name: '_hjSessionTooLarge', purpose: 'Ends recordings that grow too large' },
    { name: '_hjSessionResumed', purpose: 'Marks a recording that was taken up again' },
    { name: '_hjTLDTest', purpose: 'Tests on which domain a cookie can be kept' },
    { name: '_hjCookieTest', purpose: 'Tests whether the browser takes cookies' },
    { name: '_hjptid', purpose: "Marks people who run the site's Hotjar account" },
    { name: '_hjid', days: 365, purpose: 'Recognises the browser, in an older version' },
  ],
  storage: [
    { area: 'local', key: '_hjUserAttributes', purpose: 'Keeps details of the visitor' },
    { area: 'local', key: 'hjActiveViewportIds', purpose: 'Keeps which tabs are open' },
    { area: 'session', key: 'hjViewportId', purpose: 'Tells open tabs apart' },
    { area: 'session', key: '_hjSessionStorageTest', purpose: 'Tests whether storage works' },
  ],
  before: [{ stub: 'hj', queue: 'hj.q' }],
  load: [
    { set: '_hjSettings', value: { hjid: '{#id}', hjsv: 6 } },
    { script: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6' },
  ],
  // It has no call for consent.
  unverified: ['before'],
} as const satisfies CatalogueRow;
