/** A pixel that the site describes itself: who, what for, what it talks to, what it keeps, and what it loads. */
import type { Pixel, PixelCookie } from '../types.js';
import { useDesk, useEdit } from './desk.js';
import { Field, idOf, TextField } from './field.js';
import { focusOn } from './focus-on.js';
import { Found } from './found.js';
import { ListField } from './list-field.js';
import { NumberField } from './number-field.js';
import { CategoryField, SaleField } from './pixel-fields.js';

export const OwnPixel = ({ row, index }: { row: Pixel; index: number }) => {
  const { say } = useDesk();
  const edit = useEdit();
  const keys = ['pixels', index] as const;
  const { name, load = [], cookies = [] } = row;
  const [step] = load;
  const script = step && 'script' in step ? step.script : '';
  const isSimple = load.length === 0 || (load.length === 1 && step && 'script' in step);
  const addCookie = () => {
    const cookie: PixelCookie = { name: '', purpose: '' };
    edit([...keys, 'cookies', cookies.length], cookie, `A cookie of ${name} added`);
    focusOn(idOf([...keys, 'cookies', cookies.length, 'name']));
  };
  const removeCookie = (at: number) => {
    const left = cookies.filter((_, place) => place !== at);
    edit([...keys, 'cookies'], left.length ? left : undefined, `A cookie of ${name} removed`);
    say('Cookie removed.');
    focusOn(`${idOf(keys)}-add`);
  };
  return (
    <>
      <div class="columns">
        <TextField keys={[...keys, 'name']} label="Name" value={name} required />
        <TextField
          keys={[...keys, 'vendor']}
          label="Vendor"
          hint="The company that gets the data."
          value={row.vendor}
          required
        />
      </div>
      <TextField
        keys={[...keys, 'purpose']}
        label="What it does"
        hint="One sentence, for visitors."
        value={row.purpose}
        lines={2}
      />
      <div class="columns">
        <CategoryField keys={[...keys, 'category']} category={row.category} />
        <SaleField keys={[...keys, 'sale']} sale={row.sale} category={row.category} />
      </div>
      {isSimple ? (
        <Field
          keys={[...keys, 'load']}
          deep
          label="Address of its script"
          hint="Loaded when the visitor allows it. Leave it empty where the page’s own mark loads it."
        >
          {(tie) => (
            <input
              {...tie}
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              value={script}
              placeholder="https://"
              onInput={({ currentTarget }) =>
                edit(
                  [...keys, 'load'],
                  currentTarget.value ? [{ ...step, script: currentTarget.value }] : undefined,
                  'Address of its script changed',
                  true,
                )
              }
            />
          )}
        </Field>
      ) : (
        <p class="hint">It is loaded in {load.length} steps, which only the config file can change.</p>
      )}
      <ListField
        keys={[...keys, 'hosts']}
        label="Hosts it talks to"
        hint="One a line, without https://. *.example.com is every subdomain."
        values={row.hosts}
      />
      <TextField
        keys={[...keys, 'privacyUrl']}
        label="Its privacy policy"
        type="url"
        value={row.privacyUrl}
        placeholder="https://"
      />
      <fieldset class="cookies">
        <legend>Cookies it sets on your site</legend>
        <p class="hint">Told to visitors, and removed when one says no.</p>
        {cookies.map((cookie, at) => {
          const place = [...keys, 'cookies', at] as const;
          return (
            <div class="cookie" key={at}>
              <TextField keys={[...place, 'name']} label="Name" value={cookie.name} required />
              <NumberField keys={[...place, 'days']} label="Days" value={cookie.days} what="Days of a cookie changed" />
              <TextField keys={[...place, 'purpose']} label="What for" value={cookie.purpose} required />
              <button type="button" class="button quiet" onClick={() => removeCookie(at)}>
                Remove<span class="unseen"> cookie {cookie.name || at + 1}</span>
              </button>
            </div>
          );
        })}
        <button type="button" class="button line" id={`${idOf(keys)}-add`} onClick={addCookie}>
          Add a cookie
        </button>
      </fieldset>
      <Found keys={[...keys, 'id']} />
    </>
  );
};
