/** A tick, for what is in force. */
import type { VNode } from 'preact';

export const Tick = (): VNode => (
  <svg viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="8" />
    <path d="m5.5 9 2.5 2.5 4.5-5" />
  </svg>
);
