/** Whether the address of the page asks for the inspector: `#heed-inspect`, or at the end of a hash of the page's own. */
export const isInspected = (): boolean => /[#&]heed-inspect$/.test(location.hash);
