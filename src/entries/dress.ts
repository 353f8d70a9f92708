/** The door to what dresses the views in a look, and light or dark as the page is; loaded before the first view where the page asks for it, else after. */
export { openDress as open } from '../look/dress.js';
