/** The UI, loaded when a view is due. */
export { openUi as open } from '../ui/mount.js';
