/** The door to delivery; loaded when there is a record to deliver, or a view that will make one. */
export { openDelivery } from '../report/deliver.js';
