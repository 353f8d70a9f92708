/** Below the frame of a preview: the views that visitors open themselves. */
import type { Decision } from '../types.js';
import type { Ask } from './preview-frame.js';

const VIEWS = [
  ['preferences', 'Preferences', () => true],
  ['opt-out', 'Opt-out', ({ regime }: Decision) => regime === 'opt-out'],
  ['notice', 'Notice', ({ regime }: Decision) => regime !== 'opt-in'],
] as const;

export const PreviewViews = ({ decision, open }: { decision: Decision; open: Ask }) => (
  <div class="preview-views">
    <span class="muted" aria-hidden="true">
      Open
    </span>
    {VIEWS.map(
      ([view, words, fits]) =>
        fits(decision) && (
          <button key={view} type="button" class="button quiet" onClick={() => open(view)}>
            <span class="unseen">Open </span>
            {words}
          </button>
        ),
    )}
  </div>
);
