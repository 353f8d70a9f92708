/** Stripe: card payment */
import type { CatalogueRow } from '../types.js';

export const stripe = {
  id: 'stripe',
  name: 'Stripe',
  vendor: 'Stripe',
  purpose: 'Handles payment by card, and watches behaviour on the page to spot fraud.',
  privacyUrl: 'https://stripe.com/privacy',
  category: 'necessary',
  sale: false,
  settings: { version: 'basil' },
  hosts: [
    'js.stripe.com',
    '*.js.stripe.com',
    'api.stripe.com',
    'hooks.stripe.com',
    'm.stripe.com',
    'm.stripe.network',
    'q.stripe.com',
    'r.stripe.com',
    'b.stripecdn.com',
  ],
  cookies: [
    { name: '__stripe_mid', days: 365, purpose: 'Helps to spot fraudulent payments' },
    { name: '__stripe_sid', days: 0.02, purpose: 'Helps to spot fraudulent payments' },
  ],
  foreignCookies: [{ name: 'm', host: 'm.stripe.com', days: 400, purpose: 'Helps to spot fraudulent payments' }],
  // Its switch for fraud signals is an option of the npm package, before it loads.
  load: [{ script: 'https://js.stripe.com/{version}/stripe.js' }],
} as const satisfies CatalogueRow;
