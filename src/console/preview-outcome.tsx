/** What the visitor's answer, or their silence, comes to: each category and pixel held or released, and why. */
import type { CategoryRow, Model, Row } from '../preview/setup.js';

/** Nothing loads in a preview, so what was released is no more than that. */
const STATES: Readonly<Record<Row['state'], readonly [words: string, look: string]>> = {
  allowed: ['Allowed', ' on'],
  refused: ['Refused', ''],
  held: ['Held', ''],
  idle: ['Not on this page', ''],
  released: ['Released', ' on'],
  loaded: ['Released', ' on'],
  off: ['Off', ''],
};

const Tag = ({ state }: Pick<Row, 'state'>) => <span class={`tag${STATES[state][1]}`}>{STATES[state][0]}</span>;

const Why = ({ row }: { row: Row }) => (
  <>
    {[row.reason, ...row.notes].filter(Boolean).map((sentence) => (
      <p key={sentence} class="hint">
        {sentence}
      </p>
    ))}
    {row.hosts.size > 0 && (
      <p class="hint">
        Would ask <code>{[...row.hosts.keys()].join(', ')}</code>
      </p>
    )}
  </>
);

const Category = ({ row }: { row: CategoryRow }) => (
  <li class="outcome" data-name={row.id}>
    <div class="outcome-head">
      <h3>{row.label}</h3>
      <Tag state={row.state} />
    </div>
    <Why row={row} />
    {row.pixels[0] && (
      <ul>
        {row.pixels.map((pixel, place) => (
          <li key={`${pixel.id} ${place}`} data-name={pixel.id}>
            <div class="outcome-head">
              <h4>{pixel.label}</h4>
              <Tag state={pixel.state} />
            </div>
            <Why row={pixel} />
          </li>
        ))}
      </ul>
    )}
  </li>
);

const Facts = ({ facts }: Pick<Model, 'facts'>) => (
  <details>
    <summary>What this rests on</summary>
    <dl class="rests">
      {facts
        .filter(({ isPrivate }) => !isPrivate)
        .map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  </details>
);

export const PreviewOutcome = ({ model }: { model: Model }) => (
  <>
    <ul class="outcomes">
      {model.categories.map((row) => (
        <Category key={row.id} row={row} />
      ))}
      <Category row={{ ...model.sale, pixels: [] }} />
    </ul>
    <Facts facts={model.facts} />
  </>
);
