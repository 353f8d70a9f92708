/** The door to the control that is shown where the page has none; loaded when that is seen. */
export { openLink } from '../ui/link.js';
