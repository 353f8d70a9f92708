/** The door to the inspector; loaded when the page's address or `consent.show('inspector')` asks for it, or while something is simulated. */
export { showInspector as show } from '../inspector/inspector.js';
export { prepare } from '../inspector/prepare.js';
