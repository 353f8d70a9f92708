/** The door to what is special in a frame or under a host; loaded where the page is in one, or its config names one */
export { follow } from '../frames/follow.js';
export { hearHost } from '../frames/hear-host.js';
export { isMute, keepQuiet } from '../frames/keep-quiet.js';
export { topConsent } from '../frames/top-consent.js';
