/** PayPal: payment */
import type { CatalogueRow } from '../types.js';

export const paypal = {
  id: 'paypal',
  name: 'PayPal',
  vendor: 'PayPal',
  purpose: "Shows PayPal's buttons and handles the payment, with checks against fraud.",
  privacyUrl: 'https://www.paypal.com/us/legalhub/paypal/privacy-full',
  category: 'necessary',
  sale: false,
  hosts: ['www.paypal.com', 'www.paypalobjects.com', '*.paypal.com', '*.paypalobjects.com', 'www.sandbox.paypal.com'],
  paths: [
    'www.paypal.com/sdk/js',
    'www.paypal.com/web-sdk/',
    'www.paypal.com/smart/',
    'www.paypal.com/checkoutnow',
    'www.paypal.com/xoplatform/',
    'www.paypal.com/credit-presentment/',
    'www.paypalobjects.com/',
  ],
  foreignCookies: [
    { name: 'ts', host: 'paypal.com', days: 1095, purpose: 'Helps to spot fraudulent payments' },
    { name: 'ts_c', host: 'paypal.com', days: 1095, purpose: 'Helps to spot fraudulent payments' },
    { name: 'enforce_policy', host: 'paypal.com', days: 365, purpose: 'Keeps which privacy rules apply' },
    { name: 'x-pp-s', host: 'paypal.com', purpose: 'Keeps a visit together' },
    { name: 'nsid', host: 'paypal.com', purpose: 'Keeps a visit together' },
    { name: 'l7_az', host: 'paypal.com', days: 1, purpose: 'Keeps which data centre answers' },
    { name: 'tsrce', host: 'paypal.com', purpose: 'Keeps where the visit came from' },
  ],
  storage: [{ area: 'local', key: '__paypal_storage__', purpose: 'Keeps the state of the payment buttons' }],
  load: [{ script: 'https://www.paypal.com/sdk/js?client-id={id}' }],
  unverified: ['cookies', 'foreignCookies', 'storage'],
} as const satisfies CatalogueRow;
