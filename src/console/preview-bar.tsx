/** Above the frame of a preview: how wide it is, a fresh start, and the views that visitors open themselves. */
import type { Decision } from '../types.js';
import type { Look } from './look.js';
import type { Ask } from './preview-frame.js';

interface PreviewBarProps {
  look: Look;
  change: (news: Partial<Look>) => void;
  /** Undefined until there is one. */
  decision: Decision | undefined;
  open: Ask;
  restart: () => void;
}

const WIDTHS = [
  ['phone', 'Phone'],
  ['desktop', 'Desktop'],
] as const;

const VIEWS = [
  ['preferences', 'Preferences', () => true],
  ['opt-out', 'Opt-out', ({ regime }: Decision) => regime === 'opt-out'],
  ['notice', 'Notice', ({ regime }: Decision) => regime !== 'opt-in'],
] as const;

export const PreviewBar = ({ look, change, decision, open, restart }: PreviewBarProps) => (
  <div class="preview-bar">
    <fieldset class="segments">
      <legend class="unseen">Width</legend>
      {WIDTHS.map(([width, words]) => (
        <label key={width}>
          <input type="radio" name="preview-width" checked={look.width === width} onChange={() => change({ width })} />
          {words}
        </label>
      ))}
    </fieldset>
    <div class="actions">
      {VIEWS.map(([view, words, fits]) =>
        decision && fits(decision) ? (
          <button key={view} type="button" class="button line small" onClick={() => open(view)}>
            <span class="unseen">Open </span>
            {words}
          </button>
        ) : null,
      )}
      <button type="button" class="button line small" onClick={restart}>
        Start over
      </button>
    </div>
  </div>
);
