/** The door to the control that is shown where the page has none; loaded when that is seen. */
export { showLink } from '../ui/link.js';
