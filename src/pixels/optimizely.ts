/** Optimizely Web Experimentation: tests and personal pages */
import type { CatalogueRow } from '../types.js';

export const optimizely = {
  id: 'optimizely',
  name: 'Optimizely Web Experimentation',
  vendor: 'Optimizely',
  purpose:
    'Shows visitors different versions of a page to find the better one, and recognises them so that each keeps seeing the same one.',
  privacyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
  category: 'analytics',
  sale: false,
  hosts: ['cdn.optimizely.com', 'logx.optimizely.com', '*.optimizely.com'],
  cookies: [
    { name: 'optimizelyEndUserId', days: 182, purpose: 'Recognises the browser on later visits' },
    { name: 'optimizelyOptOut', days: 3650, purpose: 'Keeps that the visitor opted out' },
    { name: 'optimizelyRedirectData', days: 0.00006, purpose: 'Carries a test over to another page' },
    { name: 'optimizelyDomainTestCookie', days: 182, purpose: 'Tests on which domain a cookie can be kept' },
  ],
  storage: [
    {
      area: 'local',
      key: 'optimizely_data$$*',
      purpose: 'Keeps details of the visitor and events that wait to be sent',
    },
  ],
  before: [
    { stub: 'optimizely', methods: [] },
    { push: 'optimizely', value: { type: 'holdEvents' } },
  ],
  load: [{ script: 'https://cdn.optimizely.com/js/{id}.js' }],
  allow: [
    { push: 'optimizely', value: { type: 'optOut', isOptOut: false } },
    { push: 'optimizely', value: { type: 'sendEvents' } },
  ],
  refuse: [{ push: 'optimizely', value: { type: 'optOut', isOptOut: true } }],
  // The opt-out is one of its cookies, which a withdrawal removes.
  persists: true,
  unverified: ['before', 'allow', 'refuse', 'storage'],
} as const satisfies CatalogueRow;
