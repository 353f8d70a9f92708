/** Google Floodlight (Campaign Manager 360): measures Google ads */
import type { CatalogueRow } from '../types.js';

export const googleFloodlight = {
  id: 'google-floodlight',
  name: 'Google Floodlight (Campaign Manager 360)',
  vendor: 'Google',
  purpose:
    "Tells Google which purchases follow the shop's ad campaigns, and recognises the browser to connect the two.",
  privacyUrl: 'https://business.safety.google/privacy/',
  category: 'marketing',
  sale: true,
  hosts: [
    'www.googletagmanager.com',
    '*.fls.doubleclick.net',
    'ad.doubleclick.net',
    'ade.googlesyndication.com',
    'adservice.google.com',
  ],
  paths: [
    'www.googletagmanager.com/gtag/js?*id=DC-',
    'ad.doubleclick.net/activity',
    'ad.doubleclick.net/ddm/activity',
    '*.fls.doubleclick.net/activityi',
    'adservice.google.com/ddm/',
  ],
  cookies: [
    { name: '_gcl_dc', days: 90, purpose: 'Keeps a click on a Campaign Manager ad' },
    { name: '_gcl_au', days: 90, purpose: 'Connects sales with ad clicks' },
    { name: '_dcid', days: 400, purpose: 'Recognises the browser on several sites to measure ads' },
  ],
  foreignCookies: [
    { name: 'IDE', host: 'doubleclick.net', days: 395, purpose: 'Recognises the browser for advertising' },
    { name: 'FLC', host: 'doubleclick.net', days: 0.0001, purpose: 'Joins activity on several devices' },
  ],
  unverified: ['paths'],
} as const satisfies CatalogueRow;
