/** One answer for sale and for what sells. */
import type { Id, Policy, Word } from '../types.js';
import { optional } from './scene.js';

export const selling = (policy: Policy): Id[] => optional(policy).filter((id) => policy.categories[id]?.sale);

export const saleWord = (ids: Id[], yes: boolean): Word => Object.fromEntries(['sale', ...ids].map((id) => [id, yes]));
