/** RTB House: ads for products that were seen */
import type { CatalogueRow } from '../types.js';

export const rtbHouse = {
  id: 'rtb-house',
  name: 'RTB House',
  vendor: 'RTB House',
  purpose: 'Keeps which products a visitor looked at, to show ads for them on other websites.',
  privacyUrl: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: ['tags.creativecdn.com', '*.creativecdn.com', '*.erne.co'],
  cookies: [
    { name: '__rtbh.uid', days: 365, purpose: 'Recognises the person' },
    { name: '__rtbh.lid', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: '__rtbh.aid', days: 365, purpose: 'Recognises the browser for advertising' },
  ],
  foreignCookies: [
    { name: 'u', host: 'creativecdn.com', days: 365, purpose: 'Recognises the browser on many websites' },
    { name: 'g', host: 'creativecdn.com', days: 365, purpose: 'Recognises the browser for advertising' },
    { name: 'c', host: 'creativecdn.com', days: 365, purpose: "Matches the visitor's number with those of partners" },
    { name: 'ts', host: 'creativecdn.com', days: 365, purpose: 'Keeps when the number was made' },
  ],
  before: [{ stub: 'rtbhEvents', methods: [] }],
  // Each page pushes what it is: `home`, `offer` …
  load: [{ script: 'https://tags.creativecdn.com/{id}.js' }],
  unverified: ['cookies', 'foreignCookies'],
} as const satisfies CatalogueRow;
