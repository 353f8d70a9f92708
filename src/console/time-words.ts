/** When something was, in words. */
const WORDS = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const timeWords = (at: string): string => {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : WORDS.format(time);
};

/** `YYYY-MM-DD` */
export const today = (): string => new Date().toISOString().slice(0, 10);
