/** Reddit Pixel: measures Reddit ads */
import type { CatalogueRow } from '../types.js';

export const redditPixel = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  vendor: 'Reddit',
  purpose: 'Tells Reddit what visitors look at and buy, to measure its ads and to choose whom to show them to.',
  privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
  paths: ['www.redditstatic.com/ads/'],
  cookies: [
    { name: '_rdt_uuid', days: 90, purpose: 'Recognises the browser on later visits' },
    { name: '_rdt_cid', days: 90, purpose: 'Keeps which ad was clicked before the visit' },
    { name: '_rdt_em', days: 90, purpose: 'Keeps a scrambled email address to recognise the visitor' },
  ],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
