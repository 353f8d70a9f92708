/** The npm door where it is not known to be a browser: on a server its handle holds everything, and starts nothing. */
import { onServer } from '../bindings/unknown.js';
import { createConsent as open } from './index.js';

export { HeedError } from './index.js';

export const createConsent: typeof open = (config) =>
  typeof document === 'undefined' ? (onServer as ReturnType<typeof open>) : open(config);
