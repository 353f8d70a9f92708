/** The record of the choice in force, made from what this browser keeps, under the id of the one that was sent. */
import type { ConsentRecord, Door } from '../types.js';
import { recordOf } from './record.js';

/** What a choice does not keep is null: the view, its words and the choice before it. What is in force is so now. */
export const openRecord =
  ({ policy, consent }: Door) =>
  (): ConsentRecord | undefined => {
    const { decision } = consent;
    const { choice } = decision;
    if (!choice) return undefined;
    const { id, at, method } = choice;
    const language = document.documentElement.lang || navigator.language;
    const change = { cause: 'choice', how: { method } } as const;
    return recordOf(policy, { at, decision, change }, { id, sdk: __VERSION__, language });
  };
