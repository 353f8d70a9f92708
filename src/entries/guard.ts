/** The door to the guard; loaded where the config asks for it. */
export { openGuard as open } from '../guard/guard.js';
