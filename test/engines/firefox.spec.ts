/** Every check in Firefox. */

import { everyCheck } from './every-check.js';
import { firefox } from './firefox.js';

everyCheck(firefox);
