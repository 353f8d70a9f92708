/** How this site answers Do Not Track and Global Privacy Control, for its privacy policy. */
import { paragraphs } from './paragraphs.js';
import type { Slot } from './slot.js';

export const statement: Slot = ({ policy }) => (
  <>
    {paragraphs(policy).map(({ title, text }) => (
      <p key={title} data-heed-part="statement">
        <strong>{title}</strong> <br />
        {text}
      </p>
    ))}
  </>
);
