/** The head of a view that opens over the page: its title, a way out, and what it is for. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import type { Policy } from '../types.js';
import { NoticeLink } from './notice-link.js';

interface DialogHeadProps {
  title: string;
  intro: string;
  notice: Policy['notice'];
  /** What the way out does, for those who cannot see it. */
  close: string;
  onClose: (event: Event) => void;
}

export const DialogHead = ({ title, intro, notice, close, onClose }: DialogHeadProps): VNode => (
  <div class="head">
    <h2 id="title" part="title">
      {title}
    </h2>
    <button type="button" class="x" part="button" aria-label={close} data-heed-action="close" onClick={onClose}>
      <svg viewBox="0 0 18 18" width="18" stroke="currentColor" aria-hidden="true">
        <path d="m4 4 10 10m0-10-10 10" />
      </svg>
    </button>
    <p id="text" part="text">
      {intro}
      {en.gap}
      <NoticeLink notice={notice} />
    </p>
  </div>
);
