/** What a view is given to say and do, and the facts that several views read out of it. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { list } from '../messages/list.js';
import type { Decision, Id, Policy, Word } from '../types.js';
import type { Modal } from './card.js';

export interface Scene {
  policy: Policy;
  decision: Decision;
  /** The enforced signals that are on, in words; empty: none. */
  signal: string;
  /** Takes the visitor's word and closes the view first, so that the page paints without it. */
  answer(word: Word, event: Event, named?: boolean): void;
  choose(): void;
  close(): void;
  /** What a modal view opens as; there once the late views are. */
  modal?: Modal | undefined;
  draw(): void;
  /** What changed since the visitor's choice, if the notice did; `limit`: how many names there is room for. */
  news?: ((limit?: number) => VNode) | undefined;
}

export const signalOf = (policy: Policy, { signals }: Decision): string =>
  (['gpc', 'dnt'] as const)
    .filter((name) => signals[name] && policy.signals[name] === 'enforce')
    .map((name) => en[name])
    .join(en.and);

/** What these categories are for, to be read within a sentence. */
export const purposes = ({ categories }: Policy, ids: Id[]): string =>
  list(ids.map((id) => categories[id]?.label ?? en.purposes[id] ?? id));

export const optional = ({ categories }: Policy): Id[] =>
  Object.keys(categories).filter((id) => !categories[id]?.necessary);
