/** The door to the looks besides the plain one; loaded before the first view where the config asks for one. */
export { looks } from '../look/looks.js';
