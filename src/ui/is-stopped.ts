/** Whether the handle was stopped, or took the place of another, while something of it was loading: it must not open any more. */
import type { Door } from '../types.js';

export const isStopped = ({ consent }: Door): boolean => window.heed !== consent;
