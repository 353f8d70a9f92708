/** Google Maps (embed and JavaScript API): maps */
import type { CatalogueRow } from '../types.js';

export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps (embed and JavaScript API)',
  vendor: 'Google',
  purpose: 'Shows a map that visitors can move; Google learns which place they look at and may recognise them.',
  privacyUrl: 'https://policies.google.com/privacy',
  category: 'functional',
  sale: false,
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.com', 'www.google.com'],
  paths: ['www.google.com/maps/embed', 'www.google.com/maps/d/', 'www.google.com/maps?'],
  foreignCookies: [
    { name: 'NID', host: 'google.com', days: 182, purpose: 'Keeps Google settings and recognises the browser for ads' },
    { name: 'OGPC', host: 'google.com', days: 30, purpose: 'Keeps settings of the map' },
    { name: 'OGP', host: 'google.com', days: 60, purpose: 'Lets the map work' },
    { name: 'SOCS', host: 'google.com', days: 395, purpose: "Keeps the visitor's choice on Google's own sites" },
  ],
  load: [{ script: 'https://maps.googleapis.com/maps/api/js?key={id}&loading=async' }],
} as const satisfies CatalogueRow;
