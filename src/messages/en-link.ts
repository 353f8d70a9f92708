/** The English words of the control that is shown where the page has none. */
import { inWords } from './spoken.js';

export const enLink = inWords('link', { lang: 'en', dir: 'ltr', label: 'Your privacy choices' });
