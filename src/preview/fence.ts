/** What the page of a preview may ask for: Heed's own files, and looks from the sites that the server names. Pure. */

/**
 * As a Content Security Policy, on top of the one that the frame came with.
 *
 * @param sdk where Heed's files lie, with a stroke at the end
 */
export const fenceOf = (sdk: string, sites: readonly string[]): string => {
  const looks = sites.join(' ');
  return [
    "default-src 'none'",
    `script-src ${sdk}`,
    `style-src 'unsafe-inline' ${looks}`,
    `img-src data: ${looks}`,
    `font-src data: ${looks}`,
    `media-src ${looks || "'none'"}`,
    "form-action 'none'",
  ].join('; ');
};
