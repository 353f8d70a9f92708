/** Cloudflare Web Analytics: counts visits without cookies */
import type { CatalogueRow } from '../types.js';

export const cloudflareWebAnalytics = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  vendor: 'Cloudflare',
  purpose: 'Counts visits and measures how fast pages load, without cookies and without recognising visitors.',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  category: 'analytics',
  sale: false,
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  paths: ['/cdn-cgi/rum'],
  load: [
    {
      script: 'https://static.cloudflareinsights.com/beacon.min.js',
      attributes: { 'data-cf-beacon': '{"token":"{id}"}' },
    },
  ],
} as const satisfies CatalogueRow;
