/** The door to delivery; loaded when there is a record to deliver, or a view that will make one. */
export { openDelivery as open } from '../report/deliver.js';
