/** The door to marks that are not scripts; loaded where the page has one. */
export { showOnce, syncElements } from '../elements/elements.js';
