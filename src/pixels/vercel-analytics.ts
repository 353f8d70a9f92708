/** Vercel Web Analytics and Speed Insights: counts visits without cookies */
import type { CatalogueRow } from '../types.js';

export const vercelAnalytics = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics and Speed Insights',
  vendor: 'Vercel',
  purpose: 'Counts visits and measures how fast pages load, without cookies.',
  privacyUrl: 'https://vercel.com/legal/privacy-policy',
  category: 'analytics',
  sale: false,
  hosts: ['va.vercel-scripts.com', 'vitals.vercel-insights.com'],
  paths: ['/_vercel/insights/', '/_vercel/speed-insights/'],
  before: [{ stub: 'va', queue: 'vaq' }],
  load: [{ script: 'https://va.vercel-scripts.com/v1/script.js' }],
  unverified: ['before'],
} as const satisfies CatalogueRow;
