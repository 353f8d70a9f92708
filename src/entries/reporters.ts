/** Reporters for the config key `reporter`: `import { otlp, several } from 'heed/reporters'` */
export { http } from '../report/http.js';
export { otlp } from '../report/otlp.js';
export { several } from '../report/several.js';
export { Undelivered } from '../report/undelivered.js';
