/** ShareASale (part of Awin): partner commissions */
import type { CatalogueRow } from '../types.js';

export const shareasale = {
  id: 'shareasale',
  name: 'ShareASale (part of Awin)',
  vendor: 'Awin',
  purpose: "Finds out which partner's link led to an order, so that the shop can pay the partner; now a part of Awin.",
  privacyUrl: 'https://www.shareasale.com/PrivacyPolicy.pdf',
  category: 'marketing',
  sale: true,
  hosts: ['www.shareasale.com', 'shareasale.com', 'shareasale-analytics.com', 'www.dwin1.com'],
  paths: ['www.shareasale.com/sale.cfm', 'shareasale.com/sale.cfm', 'www.dwin1.com/19038.js'],
  cookies: [{ name: 'sas_m_awin', days: 365, purpose: 'Keeps which partner link led here' }],
  load: [{ script: 'https://www.dwin1.com/19038.js' }],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
