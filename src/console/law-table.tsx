/** The rows of the law that every rule rests on, searchable, with what nobody has checked marked. */
import { useState } from 'preact/hooks';
import { laws } from '../policy/laws.js';
import { inRegion } from '../policy/regimes.js';
import type { Regime } from '../types.js';

const WORDS: Readonly<Record<Regime, string>> = { 'opt-in': 'Ask first', 'opt-out': 'Opt out', notice: 'Notice' };

export const LawTable = ({ overrides }: { overrides: Readonly<Record<string, Regime>> }) => {
  const [typed, setTyped] = useState('');
  const word = typed.trim().toLowerCase();
  const rows = laws.filter(({ region, place, law }) => `${region} ${place} ${law}`.toLowerCase().includes(word));
  return (
    <>
      <div class="field">
        <label for="law-search">Find a region or a law</label>
        <input
          id="law-search"
          type="search"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="hint" role="status">
          {rows.length} of {laws.length}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" aria-label="Laws" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Region</th>
              <th scope="col">Rule</th>
              <th scope="col">Law</th>
              <th scope="col">Signal binds from</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, place, regime, law, source, since, gpc, verified }) => {
              const own = overrides[region] ?? (region.startsWith('US-') ? inRegion('US', overrides) : undefined);
              return (
                <tr key={region}>
                  <th scope="row">
                    {place} <span class="muted">{region}</span>
                  </th>
                  <td>
                    {WORDS[own ?? regime]}
                    {own && own !== regime && <span class="tag unusual">Yours, not {WORDS[regime].toLowerCase()}</span>}
                  </td>
                  <td>
                    {law}{' '}
                    <span class="muted">
                      {source}
                      {since && `, since ${since}`}
                    </span>{' '}
                    {!verified && <span class="tag unusual">Not checked</span>}
                  </td>
                  <td>{gpc ?? <span class="muted">not said</span>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
};
