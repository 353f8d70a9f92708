/** The door to the control that is shown where the page has none; loaded when that is seen. */
export { openLink as open } from '../ui/link.js';
