/** What stands on the whole catalogue, as one chunk: its rows and where they come from, the check of a config, and what a config changes in the Cookie Notice. */
export { diffNotice } from '../notice/diff.js';
export { all } from '../pixels/all.js';
export { sourcesOf } from '../pixels/sources.js';
export { checkConfig } from '../schema/check-config.js';
