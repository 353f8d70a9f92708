/** What stands on the whole catalogue, as one chunk: its rows, where they come from, what puts them into a config, the check of one, and what a config changes in the Cookie Notice. */
export { diffNotice } from '../notice/diff.js';
export { all } from '../pixels/all.js';
export { resolveUses } from '../pixels/resolve-uses.js';
export { sourcesOf } from '../pixels/sources.js';
export { checkConfig } from '../schema/check-config.js';
