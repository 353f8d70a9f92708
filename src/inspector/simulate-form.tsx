/** Puts a region, signals and a new visitor on this tab, and says first what that means. */
import type { VNode } from 'preact';
import { enInspector as words } from '../messages/en-inspector.js';
import type { Simulation } from './simulation.js';

/** Offered while one types: a state or a country for each rule that differs. */
const PLACES = ['US-CA', 'US-CO', 'US', 'CA-QC', 'CA', 'DE', 'FR', 'GB', 'CH', 'BR', 'JP', 'AU'];

const wishOf = (form: HTMLFormElement): Simulation => {
  const said = new FormData(form);
  const region = String(said.get('region') ?? '').toUpperCase();
  return {
    ...(region && { region }),
    ...(said.has('gpc') && { gpc: true }),
    ...(said.has('dnt') && { dnt: true }),
    ...(said.has('fresh') && { fresh: true }),
  };
};

interface FormProps {
  simulated: Simulation | undefined;
  restart(wish?: Simulation): void;
}

export const SimulateForm = ({ simulated = {}, restart }: FormProps): VNode => (
  <form
    aria-describedby="simulate"
    onSubmit={(event) => {
      event.preventDefault();
      const wish = wishOf(event.currentTarget);
      restart(Object.keys(wish)[0] ? wish : undefined);
    }}
  >
    <p id="simulate" class="quietly">
      {words.simulateText}
    </p>
    <label>
      {words.simulateRegion}
      <input
        name="region"
        list="places"
        pattern="[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?"
        title={words.regionHint}
        autocomplete="off"
        spellcheck={false}
        defaultValue={simulated.region ?? ''}
      />
    </label>
    <datalist id="places">
      {PLACES.map((place) => (
        <option key={place} value={place} />
      ))}
    </datalist>
    {(
      [
        ['gpc', words.simulateGpc],
        ['dnt', words.simulateDnt],
        ['fresh', words.simulateFresh],
      ] as const
    ).map(([name, label]) => (
      <label key={name} class="check">
        <input type="checkbox" name={name} defaultChecked={simulated[name] ?? false} />
        <span>
          {label}
          {name === 'fresh' && <small>{words.simulateFreshText}</small>}
        </span>
      </label>
    ))}
    <button type="submit" class="line" data-heed-action="simulate">
      {words.apply}
    </button>
  </form>
);
