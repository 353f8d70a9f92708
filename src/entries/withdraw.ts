/** The door to what a withdrawal needs; loaded when something was refused. */
export { withdraw } from '../withdraw/withdraw.js';
