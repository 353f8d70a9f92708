/** One category with its pixels: the state of each in a word, why, since when, and what was seen of it. */
import type { VNode } from 'preact';
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import type { CategoryRow, Row } from './rows.js';

const Released = ({ at, began }: { at: number; began: number }): VNode => (
  <p class="quietly">
    <time dateTime={new Date(at).toISOString()}>
      {fill(words.released, { time: new Date(at).toLocaleTimeString() })}
    </time>
    , {fill(words.after, { seconds: ((at - began) / 1e3).toFixed(2) })}
  </p>
);

const Pair = ({ label, text }: { label: string; text: string }): VNode => (
  <p class="quietly">
    {label}: <span class="name">{text}</span>
  </p>
);

const State = ({ state }: Pick<Row, 'state'>): VNode => <span class={`state ${state}`}>{words.states[state]}</span>;

const Details = ({ row, began }: { row: Row; began: number }): VNode => (
  <>
    {[row.reason, ...row.notes].filter(Boolean).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {row.released !== undefined && <Released at={row.released} began={began} />}
    {row.hosts.size > 0 && (
      <Pair label={words.requests} text={[...row.hosts].map(([host, count]) => `${host} ×${count}`).join(', ')} />
    )}
    {row.kept[0] && <Pair label={words.kept} text={row.kept.join(', ')} />}
  </>
);

export const RowItem = ({ row, began }: { row: CategoryRow; began: number }): VNode => (
  <li class="row" data-heed-name={row.id}>
    <h4>
      <b>{row.label}</b> <State state={row.state} />
    </h4>
    <Details row={row} began={began} />
    {row.pixels[0] && (
      <ul>
        {row.pixels.map((pixel, place) => (
          <li class="pixel" key={`${pixel.id} ${place}`} data-heed-name={pixel.id}>
            <h5>
              <b>{pixel.label}</b> <State state={pixel.state} />
            </h5>
            <Details row={pixel} began={began} />
          </li>
        ))}
      </ul>
    )}
  </li>
);
