/** Every check in Chromium. */
import { chromium } from './chromium.js';
import { everyCheck } from './every-check.js';

everyCheck(chromium);
