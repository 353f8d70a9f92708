/** What calls the inspector before anything is released: the address of the page, or what this tab has put on. */

/** What is simulated in this tab, in sessionStorage. */
export const SIMULATION = 'heed.simulate';

/** `#heed-inspect`, or at the end of a hash of the page's own. */
export const isInspected = (): boolean => /[#&]heed-inspect$/.test(location.hash);
