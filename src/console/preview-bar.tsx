/** Above the frame of a preview: how wide it is, and a fresh start. */
import type { Look } from './look.js';

interface PreviewBarProps {
  look: Look;
  change: (news: Partial<Look>) => void;
  restart: () => void;
}

const WIDTHS = [
  ['phone', 'Phone'],
  ['desktop', 'Desktop'],
] as const;

export const PreviewBar = ({ look, change, restart }: PreviewBarProps) => (
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
    <button type="button" class="button line small" onClick={restart}>
      Start over
    </button>
  </div>
);
