/** The English words of categories, in preferences and in the Cookie Notice. */
import { inWords } from './spoken.js';

export const enCategories = inWords('categories', {
  categories: {
    necessary: { label: 'Necessary', description: 'Cart, sign-in, security and remembering this choice.' },
    functional: { label: 'Functional', description: 'Chat, reviews and videos from other companies.' },
    analytics: { label: 'Analytics', description: 'Counts visits and finds pages that do not work.' },
    marketing: { label: 'Marketing', description: 'Ads elsewhere that follow from what you looked at here.' },
  } as Readonly<Record<string, { label: string; description: string }>>,
  sale: 'Sells or shares personal data with ad companies.',
});

export type CategoryMessages = typeof enCategories;
