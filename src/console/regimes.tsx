/** Which rule holds where: the law's own for every region, and what the site says instead. */
import { useState } from 'preact/hooks';
import { laws } from '../policy/laws.js';
import type { Regime } from '../types.js';
import { useDesk, useEdit } from './desk.js';
import { SelectField } from './field.js';
import { FixedRegion } from './fixed-region.js';
import { Found } from './found.js';
import { LawTable } from './law-table.js';
import { AddRegion, placeOf } from './regions.js';
import { Switch } from './switch.js';

const REGIMES: readonly (readonly [Regime, string])[] = [
  ['opt-in', 'Ask first'],
  ['opt-out', 'Let them opt out'],
  ['notice', 'Only say what runs'],
];

export const Regimes = () => {
  const { draft, say } = useDesk();
  const edit = useEdit();
  const { regimes } = draft.config;
  const strict = regimes === 'us-strict';
  const rows = strict ? {} : (regimes ?? {});
  const [all, setAll] = useState(false);
  return (
    <section class="card" aria-labelledby="regimes">
      <h2 id="regimes">Where visitors are asked first</h2>
      <p class="hint">
        Heed knows {laws.length - 2} regions. Where a visitor’s region is unknown, the strictest rule holds.
      </p>
      <Found keys={['regimes']} />
      <div class="line">
        <div id="us-strict-hint">
          <b>Ask first in all of the United States</b>
          <p class="hint">
            No US act asks for it; it answers suits under Cal. Penal Code §§631 and 638.51. It stands in place of rules
            of your own.
          </p>
        </div>
        <Switch
          on={strict}
          label="Ask first in all of the United States"
          path="regimes"
          describedby="us-strict-hint"
          set={(on) => edit(['regimes'], on ? 'us-strict' : undefined, `Asking first in the US: ${on ? 'on' : 'off'}`)}
        />
      </div>
      {!strict && (
        <>
          {Object.entries(rows).map(([region, regime]) => {
            const law = laws.find((row) => row.region === region);
            return (
              <div class="row" key={region}>
                <SelectField
                  keys={['regimes', region]}
                  label={placeOf(region)}
                  value={regime}
                  options={REGIMES}
                  hint={law && `${law.law}. ${law.source}.`}
                />
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    edit(['regimes', region], undefined, `Your rule for ${placeOf(region)} removed`);
                    say(`${placeOf(region)} follows its law again.`);
                  }}
                >
                  Remove<span class="unseen"> your rule for {placeOf(region)}</span>
                </button>
              </div>
            );
          })}
          <AddRegion
            label="A rule of your own for"
            taken={Object.keys(rows)}
            special
            add={(region) => {
              const regime = laws.find((row) => row.region === region)?.regime ?? 'opt-in';
              edit(['regimes', region], regime, `A rule for ${placeOf(region)} added`);
            }}
            field={(region) => ['regimes', region]}
          />
        </>
      )}
      <FixedRegion />
      <details open={all} onToggle={({ currentTarget }) => setAll(currentTarget.open)}>
        <summary>The law in each region</summary>
        {all && <LawTable overrides={strict ? { US: 'opt-in' } : rows} />}
      </details>
    </section>
  );
};
