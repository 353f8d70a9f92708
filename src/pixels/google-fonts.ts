/** Google Fonts: type faces */
import type { CatalogueRow } from '../types.js';

export const googleFonts = {
  id: 'google-fonts',
  name: 'Google Fonts',
  vendor: 'Google',
  purpose: "Fetches the type faces of the page from Google, which thereby learns the visitor's internet address.",
  privacyUrl: 'https://policies.google.com/privacy',
  category: 'functional',
  sale: false,
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  // No `load`: it is a style sheet. A mark on the link holds it.
  unverified: ['all'],
} as const satisfies CatalogueRow;
