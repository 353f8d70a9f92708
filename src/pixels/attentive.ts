/** Attentive: text messages and email */
import type { CatalogueRow } from '../types.js';

export const attentive = {
  id: 'attentive',
  name: 'Attentive',
  vendor: 'Attentive Mobile',
  purpose:
    'Shows sign-up forms for text messages and email, and recognises visitors to send them offers that fit what they looked at.',
  privacyUrl: 'https://www.attentive.com/legal/privacy',
  category: 'marketing',
  sale: false,
  hosts: ['cdn.attn.tv', '*.attn.tv', 'events.attentivemobile.com', '*.attentivemobile.com'],
  cookies: [
    { name: '__attentive_id', days: 395, purpose: 'Recognises the browser on later visits' },
    { name: '_attn_', days: 395, purpose: 'Keeps earlier visits' },
    { name: '__attentive_cco', days: 395, purpose: 'Keeps when the browser was first seen' },
    { name: '__attentive_session_id', days: 0.02, purpose: 'Keeps the pages of one visit together' },
    { name: '__attentive_pv', days: 0.02, purpose: 'Counts pages of one visit' },
    { name: '__attentive_ss_referrer', days: 0.02, purpose: 'Keeps where the visit came from' },
    { name: '__attentive_dv', days: 1, purpose: 'Keeps that the visitor came today' },
    { name: '__attentive_client_user_id', days: 395, purpose: "Keeps the site's own number of the visitor" },
  ],
  load: [{ script: 'https://cdn.attn.tv/{id}/dtag.js' }],
  unverified: ['cookies'],
} as const satisfies CatalogueRow;
