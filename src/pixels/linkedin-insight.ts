/** LinkedIn Insight Tag: measures LinkedIn ads */
import type { CatalogueRow } from '../types.js';

export const linkedinInsight = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  vendor: 'LinkedIn',
  purpose:
    'Tells LinkedIn which visits and purchases follow its ads, and shows the shop in what trades its visitors work.',
  privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    'dc.ads.linkedin.com',
    'www.linkedin.com',
    'p.adsymptotic.com',
    '*.oribi.io',
  ],
  paths: ['snap.licdn.com/li.lms-analytics/', 'www.linkedin.com/px/'],
  cookies: [
    { name: 'li_fat_id', days: 30, purpose: 'Connects sales with clicks of LinkedIn members' },
    { name: 'li_giant', days: 7, purpose: 'Connects sales with groups of LinkedIn members' },
    { name: 'ln_or', days: 1, purpose: 'Keeps whether pages may be measured' },
  ],
  foreignCookies: [
    { name: 'bcookie', host: 'linkedin.com', days: 365, purpose: 'Recognises the browser' },
    {
      name: 'li_sugr',
      host: 'linkedin.com',
      days: 90,
      purpose: 'Matches visitors with LinkedIn members in some countries',
    },
    { name: 'UserMatchHistory', host: 'linkedin.com', days: 30, purpose: 'Keeps when ad numbers were matched' },
    {
      name: 'AnalyticsSyncHistory',
      host: 'linkedin.com',
      days: 30,
      purpose: 'Keeps when visits were matched with members',
    },
    { name: 'lms_ads', host: 'linkedin.com', days: 30, purpose: 'Recognises a LinkedIn member for ads' },
    { name: 'lms_analytics', host: 'linkedin.com', days: 30, purpose: 'Recognises a LinkedIn member for statistics' },
    { name: 'lidc', host: 'linkedin.com', days: 1, purpose: 'Keeps which data centre answers' },
    { name: 'li_gc', host: 'linkedin.com', days: 182, purpose: 'Keeps the consent of a visitor without an account' },
  ],
  storage: [{ area: 'local', key: 'li_adsId', purpose: 'Recognises the browser for advertising' }],
  unverified: ['cookies', 'foreignCookies', 'storage'],
} as const satisfies CatalogueRow;
