/** California's opt-out icon: a pill, its left side white with a blue tick, its right side blue with a white cross. */
import type { VNode } from 'preact';
import { enSignals as words } from '../messages/en-signals.js';

/** Fixed colors: both sides carry their own ground, so it reads on any page, and where colors are forced. */
export const OptOutIcon = (): VNode => (
  <svg
    role="img"
    aria-label={words.icon}
    viewBox="0 0 30 14"
    width="1.875em"
    height=".875em"
    fill="none"
    stroke-width="1.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <rect x=".4" width="29.2" height="14" rx="7" fill="#06f" />
    <path fill="#fff" d="M17.3 1.2H7.4a5.8 5.8 0 0 0 0 11.6h6.8z" />
    <path stroke="#06f" d="m5.4 7.1 2.2 2.3L12 4.5" />
    <path stroke="#fff" d="m19.8 4.4 5.2 5.2m0-5.2-5.2 5.2" />
  </svg>
);
