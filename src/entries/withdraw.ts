/** The door to what a withdrawal needs; loaded when something was refused. */
export { openWithdrawal as open } from '../withdraw/withdraw.js';
