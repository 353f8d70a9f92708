import type { TagFiles } from '../publish/tag.js';
/** `whole.js` and the parts that it fetches, and how Node compresses them. */
export declare const tagFiles: (folder?: string) => Promise<Required<TagFiles>>;
