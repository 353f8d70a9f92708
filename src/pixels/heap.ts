/** Heap: statistics of use */
import type { CatalogueRow } from '../types.js';

export const heap = {
  id: 'heap',
  name: 'Heap',
  vendor: 'Contentsquare',
  purpose: 'Records every click and page of a visit, so that the shop can see how its pages are used.',
  privacyUrl: 'https://www.heap.io/privacy',
  category: 'analytics',
  sale: false,
  hosts: [
    'cdn.heapanalytics.com',
    'heapanalytics.com',
    '*.heapanalytics.com',
    '*.us.heap-api.com',
    '*.eu.heap-api.com',
  ],
  cookies: [
    { name: '_hp2_id.*', pattern: '_hp2_id\\..+', days: 395, purpose: 'Recognises the browser, in version 4' },
    {
      name: '_hp2_ses_props.*',
      pattern: '_hp2_ses_props\\..+',
      days: 0.02,
      purpose: 'Keeps what belongs to one visit, in version 4',
    },
    {
      name: '_hp2_props.*',
      pattern: '_hp2_props\\..+',
      days: 395,
      purpose: 'Keeps what is added to each event, in version 4',
    },
    {
      name: '_hp5_meta.*',
      pattern: '_hp5_meta\\..+',
      days: 395,
      purpose: 'Recognises the browser and keeps the visit together, in version 5',
    },
    {
      name: '_hp5_event_props.*',
      pattern: '_hp5_event_props\\..+',
      days: 395,
      purpose: 'Keeps what is added to each event, in version 5',
    },
    { name: '_hp2_hld.*', pattern: '_hp2_hld\\..+', purpose: 'Tests on which domain a cookie can be kept' },
    {
      name: 'userty.core.p.*',
      pattern: 'userty\\.core\\.p\\..+',
      days: 730,
      purpose: 'Recognises the browser for recordings',
    },
    {
      name: 'userty.core.s.*',
      pattern: 'userty\\.core\\.s\\..+',
      purpose: 'Keeps the recording of one visit together',
    },
  ],
  // No `load`: its snippet is code that no step can say. A mark holds it.
  allow: [{ call: 'heap.startTracking', args: ['{id}'] }],
  refuse: [{ call: 'heap.stopTracking', args: [] }],
  unverified: ['allow', 'refuse'],
} as const satisfies CatalogueRow;
