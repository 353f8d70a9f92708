// What the gallery shows: every view in every layout that it has, and how a visitor comes to it.

const shop = {
  notice: { url: '/cookies', version: '2026-11-01', privacyUrl: '/privacy' },
  // Declared and no more: nothing is loaded in here.
  pixels: [
    {
      id: 'tally',
      name: 'Tally',
      vendor: 'Tally Works',
      category: 'analytics',
      purpose: 'Counts which pages are read.',
    },
    {
      id: 'kindred',
      name: 'Kindred',
      vendor: 'Kindred Ads',
      category: 'marketing',
      purpose: 'Shows what you looked at on other sites.',
    },
    { id: 'lantern', name: 'Lantern', vendor: 'Lantern Films', category: 'functional', purpose: 'Plays our films.' },
  ],
};
const DE = { ...shop, region: 'DE' };
const US = { ...shop, region: 'US-CA' };

/** `said`: what the visitor answered before; `gpc`: the browser's signal; `show`: what is opened; `box`: what is looked at, where it is not the card. */
export const VIEWS = {
  'banner, bar': { config: DE, layout: 'bar' },
  'banner, box': { config: DE, layout: 'box' },
  'banner, dialog': { config: DE, layout: 'dialog' },
  'notice, bar': { config: US, layout: 'bar' },
  'notice, box': { config: US, layout: 'box' },
  'notice, dialog': { config: US, layout: 'dialog' },
  status: { config: US, gpc: true },
  conflict: { config: US, gpc: true, said: 'all' },
  preferences: { config: DE, show: 'preferences', said: 'none', box: 'dialog.preferences' },
  'opt-out': { config: US, show: 'opt-out', box: '[data-heed-opt-out] dialog' },
  placeholder: { config: DE, said: 'none', link: false, box: '[data-heed-embed] .card' },
  link: { config: DE, said: 'none', link: true, box: '[data-heed-link] button' },
};
export const LOOKS = ['plain', 'soft', 'contrast', 'shop'];
export const SCHEMES = ['light', 'dark'];
export const DIRECTIONS = ['ltr', 'rtl'];
/** Widths and heights of screens. */
export const SCREENS = { phone: [320, 600], tablet: [768, 640], desktop: [1440, 900] };
