/** One pixel: its name and switch, and behind a button all that can be set and is known of it. */

import { categoriesIn } from './category-facts.js';
import { findingsAt, useDesk, useEdit } from './desk.js';
import { Found } from './found.js';
import { Icon } from './icon.js';
import { KnownPixel } from './known-pixel.js';
import { OwnPixel } from './own-pixel.js';
import { PixelFacts } from './pixel-facts.js';
import type { Shown } from './pixel-of.js';
import { Switch } from './switch.js';

interface PixelRowProps {
  shown: Shown;
  open: boolean;
  toggle: (on: boolean) => void;
}

export const PixelRow = ({ shown, open, toggle }: PixelRowProps) => {
  const { draft, verdict, say } = useDesk();
  const edit = useEdit();
  const { row, index, id, facts, category, known } = shown;
  const keys = ['pixels', index] as const;
  const name = facts?.name || id;
  const { errors, advice } = findingsAt(verdict, keys, true);
  const sells = row.sale ?? facts?.sale ?? categoriesIn(draft.config).find((one) => one.id === category)?.sale;
  // That nobody looked something up is marked with the facts: it is no choice of the site's.
  const unusual = advice.filter(({ path }) => path !== `pixels[${index}]`);
  const turn = (on: boolean) => {
    edit([...keys, 'off'], on ? undefined : true, `${name} switched ${on ? 'on' : 'off'}`);
    say(`${name} switched ${on ? 'on' : 'off'}.`);
  };
  return (
    <article class={`pixel${row.off ? ' off' : ''}`} aria-labelledby={`name-${id}`}>
      <div class="summary">
        <div class="name">
          <h4 id={`name-${id}`}>{name}</h4>
          <p class="hint">{facts?.vendor === name ? facts.purpose : facts?.vendor || 'Vendor not said'}</p>
        </div>
        <div class="tags">
          {errors.length > 0 && (
            <span class="tag wrong">{errors.length === 1 ? 'Not complete' : `${errors.length} errors`}</span>
          )}
          {!errors.length && unusual.length > 0 && <span class="tag unusual">Unusual</span>}
          {sells && <span class="tag sells">Sells or shares</span>}
          {!known && <span class="tag">Your own</span>}
        </div>
        <Switch on={!row.off} label={`${name} runs`} set={turn} />
        <button
          type="button"
          class="unfold"
          id={`row-${id}`}
          data-path={`pixels[${index}]`}
          aria-expanded={open}
          aria-controls={`panel-${id}`}
          onClick={() => toggle(!open)}
        >
          <span class="unseen">{name}: settings and facts</span>
          <Icon name="down" />
        </button>
      </div>
      {open && (
        <div class="panel" id={`panel-${id}`}>
          <div class="settings">
            <Found keys={keys} />
            {'use' in row ? (
              <KnownPixel row={row} index={index} facts={facts} category={category} />
            ) : (
              <OwnPixel row={row} index={index} />
            )}
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                edit(keys, undefined, `${name} removed`);
                say(`${name} removed. Undo brings it back.`);
                document.querySelector<HTMLElement>('#seek')?.focus();
              }}
            >
              Remove {name}
            </button>
          </div>
          {facts && known && <PixelFacts facts={facts} />}
        </div>
      )}
    </article>
  );
};
