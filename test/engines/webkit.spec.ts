/** Every check in WebKitGTK. */

import { everyCheck } from './every-check.js';
import { webkit } from './webkit.js';

everyCheck(webkit);
