/** The door to what fills the page's slots; loaded where there is one. */
export { fillSlots as open } from '../slots/fill-slots.js';
