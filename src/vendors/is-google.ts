/** Which pixels listen to Google's consent mode. */
export const isGoogle = (id: string): boolean => /^google-(a|f.o|t)/.test(id);
