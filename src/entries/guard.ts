/** The door to the guard; loaded where the config asks for it, and by the inspector, which judges as it does. */
import type { Inspector } from '../types.js';

export { catalogue } from '../guard/catalogue.js';
export { openGuard as open } from '../guard/guard.js';
export { openJudge } from '../guard/judge.js';

/** Written out, so that bundlers see it. */
export const inspector = (): Promise<Inspector> => import('./inspector.js');
