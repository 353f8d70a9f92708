/** Shopify analytics and web pixels: statistics of the shop */
import type { CatalogueRow } from '../types.js';

export const shopifyAnalytics = {
  id: 'shopify-analytics',
  name: 'Shopify analytics and web pixels',
  vendor: 'Shopify',
  purpose:
    "Counts visits and purchases for the shop's own statistics, recognises the browser, and starts the pixels set up in Shopify.",
  privacyUrl: 'https://www.shopify.com/legal/privacy',
  category: 'analytics',
  sale: false,
  hosts: ['monorail-edge.shopifysvc.com', 'cdn.shopify.com'],
  paths: [
    'cdn.shopify.com/s/trekkie',
    'cdn.shopify.com/shopifycloud/web-pixels-manager/',
    'cdn.shopify.com/shopifycloud/trekkie',
    '/cdn/s/trekkie',
    '/cdn/shopifycloud/web-pixels-manager/',
    '/cdn/wpm/',
    '/.well-known/shopify/monorail/',
  ],
  cookies: [
    { name: '_shopify_y', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: '_shopify_s', days: 0.02, purpose: 'Keeps the pages of one visit together' },
    { name: '_y', days: 365, purpose: 'Recognises the browser, in an older version' },
    { name: '_s', days: 0.02, purpose: 'Keeps the pages of one visit together, in an older version' },
    { name: '_shopify_fs', days: 365, purpose: 'Keeps when the first visit was' },
    { name: '_shopify_d', purpose: 'Tests on which domain a cookie can be kept' },
    { name: '_shopify_ga', purpose: 'Carries a visit over to another domain' },
    { name: '_shopify_sa_t', days: 0.02, purpose: 'Keeps when a campaign led here' },
    { name: '_shopify_sa_p', days: 0.02, purpose: 'Keeps which campaign led here' },
    { name: '_landing_page', days: 14, purpose: 'Keeps the first page of the visit' },
    { name: '_orig_referrer', days: 14, purpose: 'Keeps where the visitor first came from' },
    { name: 'shop_analytics', days: 0.02, purpose: 'Measures use of the sign-in button' },
    {
      name: '_shopify_analytics',
      days: 365,
      purpose: 'Keeps statistics of the visit, out of reach of scripts',
      httpOnly: true,
    },
    {
      name: '_shopify_marketing',
      days: 365,
      purpose: 'Keeps marketing details of the visit, out of reach of scripts',
      httpOnly: true,
    },
  ],
  unverified: ['cookies', 'paths'],
} as const satisfies CatalogueRow;
