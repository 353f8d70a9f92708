/** The door to the record of the choice in force; loaded when a visitor asks for it. */
export { openRecord as open } from '../report/own-record.js';
