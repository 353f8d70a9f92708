/** Google Consent Mode: when it speaks, and which category speaks for each of Google's types. */

import { useState } from 'preact/hooks';
import { rowId } from '../row-id.js';
import { GOOGLE_TYPES } from '../vendors/google-types.js';
import { isGoogle } from '../vendors/is-google.js';
import { categoriesIn } from './category-facts.js';
import { Choices } from './choices.js';
import { useDesk } from './desk.js';
import { SelectField } from './field.js';
import { NumberField } from './number-field.js';
import { SwitchLine } from './switch-line.js';

const TYPES: Readonly<Record<string, string>> = {
  ad_storage: 'Cookies for ads',
  ad_user_data: 'Data sent for ads',
  ad_personalization: 'Personal ads',
  analytics_storage: 'Cookies for statistics',
  functionality_storage: 'Cookies for functions',
  personalization_storage: 'Cookies for recommendations',
  security_storage: 'Cookies for security',
};

const TypeField = ({ type, id }: { type: string; id: string | undefined }) => {
  const categories = categoriesIn(useDesk().draft.config);
  const labelOf = (one: string | undefined) => categories.find((category) => category.id === one)?.label;
  const usual = labelOf(GOOGLE_TYPES[type]);
  return (
    <SelectField
      keys={['google', 'types', type]}
      label={TYPES[type] ?? type}
      hint={type in TYPES && <code>{type}</code>}
      value={id ?? ''}
      options={[
        ['', usual ? `As usual: ${usual}` : 'No category: always refused'],
        ...categories.map((category) => [category.id, category.label] as const),
        ...(id === undefined || labelOf(id) ? [] : [[id, `${id}, which is no category`] as const]),
      ]}
    />
  );
};

export const GoogleRules = () => {
  const { google, pixels = [] } = useDesk().draft.config;
  const { mode = 'basic', waitForUpdate, adsDataRedaction = false, urlPassthrough = false, types = {} } = google ?? {};
  // As it was when the page came: what is taken away must not fold it under the hand.
  const [open] = useState(Object.keys(types).length > 0);
  const speaks = google !== undefined || pixels.some((row) => isGoogle(rowId(row)));
  return (
    <section class="card" aria-labelledby="google">
      <h2 id="google">Google Consent Mode</h2>
      <p class="hint">Tells Google’s tags what each visitor allows, refusing first.</p>
      <Choices
        keys={['google', 'mode']}
        label="When Google hears of choices"
        value={google ? mode : ''}
        usual=""
        write={(value) => (value ? [['google', 'mode'], value] : [['google'], undefined])}
        options={[
          { value: '', label: 'As needed', hint: 'Basic, once you add a Google pixel' },
          { value: 'basic', label: 'Basic', hint: 'Google’s tags wait for a yes' },
          { value: 'advanced', label: 'Advanced', hint: 'They load at once, and send without cookies' },
        ]}
      />
      {speaks && (
        <>
          <SwitchLine
            keys={['google', 'adsDataRedaction']}
            label="Leave click ids out of ad pings"
            hint="While cookies for ads are refused."
            on={adsDataRedaction}
            usual={false}
          />
          <SwitchLine
            keys={['google', 'urlPassthrough']}
            label="Pass click ids on in links"
            hint="While cookies are refused, Google puts them into the addresses of your pages."
            on={urlPassthrough}
            usual={false}
          />
          <NumberField
            keys={['google', 'waitForUpdate']}
            label="Milliseconds that Google’s tags wait"
            hint="For who is asked elsewhere too. Heed’s own answer follows at once."
            value={waitForUpdate}
            placeholder="Not at all"
          />
          <details open={open}>
            <summary>Which category speaks for which of Google’s types</summary>
            <div class="columns">
              {[...new Set([...Object.keys(GOOGLE_TYPES), ...Object.keys(types)])].map((type) => (
                <TypeField key={type} type={type} id={types[type]} />
              ))}
            </div>
          </details>
        </>
      )}
    </section>
  );
};
