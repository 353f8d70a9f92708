/** The Trade Desk universal pixel: ads on many websites */
import type { CatalogueRow } from '../types.js';

export const theTradeDesk = {
  id: 'the-trade-desk',
  name: 'The Trade Desk universal pixel',
  vendor: 'The Trade Desk',
  purpose:
    "Tells The Trade Desk which visits and purchases follow the shop's ads, and lets it recognise visitors on other websites.",
  privacyUrl: 'https://www.thetradedesk.com/us/privacy',
  category: 'marketing',
  sale: true,
  settings: { advertiserId: '' },
  hosts: ['js.adsrvr.org', 'insight.adsrvr.org', 'match.adsrvr.org', '*.adsrvr.org'],
  foreignCookies: [
    { name: 'TDID', host: 'adsrvr.org', days: 365, purpose: 'Recognises the browser on many websites' },
    { name: 'TDCPM', host: 'adsrvr.org', days: 365, purpose: "Matches the visitor's number with those of partners" },
  ],
  load: [
    { script: 'https://js.adsrvr.org/up_loader.1.1.0.js' },
    { new: 'TTDUniversalPixelApi', args: [], as: 'ttdPixel' },
    { call: 'ttdPixel.init', args: ['{advertiserId}', ['{id}'], 'https://insight.adsrvr.org/track/up'] },
  ],
} as const satisfies CatalogueRow;
