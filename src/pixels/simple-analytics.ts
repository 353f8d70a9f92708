/** Simple Analytics: counts visits without cookies */
import type { CatalogueRow } from '../types.js';

export const simpleAnalytics = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  vendor: 'Simple Analytics',
  purpose: 'Counts visits and where they come from, without cookies and without recognising visitors.',
  privacyUrl: 'https://www.simpleanalytics.com/privacy-policy',
  category: 'analytics',
  sale: false,
  hosts: ['scripts.simpleanalyticscdn.com', 'queue.simpleanalyticscdn.com', 'simpleanalyticscdn.com'],
  load: [{ script: 'https://scripts.simpleanalyticscdn.com/latest.js' }],
} as const satisfies CatalogueRow;
