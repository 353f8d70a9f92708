/** The inspector as it stands beside the page: what to look at first, then all that is known. */
import type { VNode } from 'preact';
import { enInspector as words } from '../messages/en-inspector.js';
import { fill } from '../messages/fill.js';
import { Tick } from '../ui/tick.js';
import { FindingList } from './finding-list.js';
import type { Model } from './report.js';
import { RowItem } from './row-item.js';
import { SimulateForm } from './simulate-form.js';
import type { Simulation } from './simulation.js';

export interface Panel {
  model: Model;
  simulated: Simulation | undefined;
  /** Only its head is seen. */
  small: boolean;
  /** What was copied, or could not be. */
  copy: { text: string; done: boolean } | undefined;
  /** When the page began, in milliseconds since 1970. */
  began: number;
  /** What Heed told was heard from the start. */
  early: boolean;
  resize(): void;
  close(): void;
  report(): void;
  /** Loads the page again with this simulation, or without one. */
  restart(wish?: Simulation): void;
}

const IconButton = ({ label, path, open, does }: { label: string; path: string; open?: boolean; does(): void }) => (
  <button type="button" class="icon" aria-label={label} aria-expanded={open} onClick={does}>
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);

const Summary = ({ count, isBad }: { count: number; isBad: boolean }): VNode => (
  <p role="status" class={isBad ? 'count bad' : count ? 'count odd' : 'count'}>
    {count ? fill(words.some, { count: `${count}` }) : [<Tick key="tick" />, words.fine]}
  </p>
);

const Copy = ({ copy, report }: Pick<Panel, 'copy' | 'report'>): VNode => (
  <footer>
    <button type="button" class="line" data-heed-action="copy" onClick={report}>
      {words.copy}
    </button>
    <p role="status">{copy && (copy.done ? words.copied : words.uncopied)}</p>
    {copy && !copy.done && (
      <textarea
        readOnly
        rows={6}
        aria-label={words.copy}
        value={copy.text}
        onFocus={(event) => event.currentTarget.select()}
      />
    )}
  </footer>
);

const Body = ({ model, simulated, began, early, restart }: Panel): VNode => (
  <div class="body">
    <div class="column">
      <h3>{words.look}</h3>
      <FindingList findings={model.findings} />
      <p class="quietly">{words.lookText}</p>
      <h3>{words.categories}</h3>
      <ul>
        {[...model.categories, { ...model.sale, pixels: [] }].map((row) => (
          <RowItem key={row.id} row={row} began={began} />
        ))}
      </ul>
    </div>
    <div class="column">
      <h3>{words.facts}</h3>
      <dl>
        {model.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.simulate}</h3>
      <SimulateForm simulated={simulated} restart={restart} />
      <h3>{words.told}</h3>
      {model.told.length ? (
        <ul class="told">
          {model.told.map(({ code, message }) => (
            <li key={message}>
              <b>{code}</b> {message}
            </li>
          ))}
        </ul>
      ) : (
        <p class="quietly">{words.toldNothing}</p>
      )}
      {!early && <p class="quietly">{words.toldSince}</p>}
    </div>
  </div>
);

export const panel = (all: Panel): VNode => {
  const { model, small, copy, resize, close, report, restart } = all;
  const { findings, simulated } = model;
  return (
    <section
      class={small ? 'card dock small' : 'card dock'}
      aria-labelledby="title"
      onKeyDown={({ key, target }) => {
        // There it closes what is offered.
        if (key === 'Escape' && !(target as Element).matches('[list]')) close();
      }}
    >
      <header>
        <h2 id="title" tabIndex={-1}>
          {words.title}
        </h2>
        <Summary count={findings.length} isBad={findings.some(({ level }) => level === 'bad')} />
        <IconButton
          label={small ? words.larger : words.smaller}
          path={small ? 'm4 11.5 5-5 5 5' : 'm4 6.5 5 5 5-5'}
          open={!small}
          does={resize}
        />
        {!simulated && <IconButton label={words.close} path="m4 4 10 10m0-10-10 10" does={close} />}
      </header>
      {simulated && (
        <div class="simulated">
          <p>{fill(words.simulating, { what: simulated })}</p>
          <button type="button" class="line" data-heed-action="end" onClick={() => restart()}>
            {words.end}
          </button>
        </div>
      )}
      {!small && Body(all)}
      {!small && <Copy copy={copy} report={report} />}
    </section>
  );
};
