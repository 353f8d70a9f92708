/** What the browser's signals do, and for which categories nobody need be asked. */
import type { SignalRule } from '../types.js';
import { categoriesIn } from './category-facts.js';
import { Checks } from './checks.js';
import { useDesk, useEdit } from './desk.js';
import { RegionalField } from './regional-field.js';
import { AddRegion, placeOf } from './regions.js';

const RULES: readonly (readonly [SignalRule, string])[] = [
  ['enforce', 'Obey: refuse what sells or shares'],
  ['report', 'Only record it'],
  ['ignore', 'Do nothing'],
];

const SIGNALS = [
  {
    key: 'gpc',
    label: 'Global Privacy Control',
    usual: 'enforce',
    hint: 'Twelve US states bind businesses to obey it.',
  },
  {
    key: 'dnt',
    label: 'Do Not Track',
    usual: 'report',
    hint: 'No US law asks to obey it. A German court took it for an objection.',
  },
] as const;

export const SignalRules = () => {
  const { draft } = useDesk();
  const edit = useEdit();
  const { signals = {}, exempt = {} } = draft.config;
  const optional = categoriesIn(draft.config).filter(({ necessary }) => !necessary);
  const free = optional.filter(({ sale }) => !sale);
  return (
    <section class="card" aria-labelledby="signals">
      <h2 id="signals">Signals and exemptions</h2>
      {SIGNALS.map(({ key, label, usual, hint }) => (
        <div key={key} class="block">
          <RegionalField
            keys={['signals', key]}
            label={label}
            hint={hint}
            setting={signals[key]}
            options={RULES}
            usual={usual}
          />
          <Checks
            keys={['signals', 'enforceOn', key]}
            label={`Where ${label} is obeyed, it also refuses`}
            options={optional}
            chosen={signals.enforceOn?.[key] ?? []}
          />
        </div>
      ))}
      <div class="block">
        <h3>Categories that need no asking</h3>
        <p class="hint">
          On until refused, where visitors are asked first otherwise. Made for the United Kingdom’s exemption for
          statistics (PECR, Sch. A1). Whether yours are within it is for you to know.
        </p>
        {Object.entries(exempt).map(([region, chosen]) => (
          <div class="row" key={region}>
            <Checks keys={['exempt', region]} label={placeOf(region)} options={free} chosen={chosen} keepsEmpty />
            <button
              type="button"
              class="button quiet"
              onClick={() => edit(['exempt', region], undefined, `Exemption in ${placeOf(region)} removed`)}
            >
              Remove<span class="unseen"> exemption in {placeOf(region)}</span>
            </button>
          </div>
        ))}
        <AddRegion
          label="An exemption in"
          taken={Object.keys(exempt)}
          add={(region) => {
            const analytics = free.find(({ id }) => id === 'analytics');
            edit(['exempt', region], analytics ? [analytics.id] : [], `Exemption in ${placeOf(region)} added`);
          }}
          field={(region) => ['exempt', region]}
        />
      </div>
    </section>
  );
};
