/** The UI, loaded when a view is due. */
export { mount } from '../ui/mount.js';
