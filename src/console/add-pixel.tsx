/** Finds rows of the catalogue and adds them, or a pixel of the site's own. */
import { useState } from 'preact/hooks';
import type { CatalogueRow, Pixel, PixelUse } from '../types.js';
import { categoriesIn } from './category-facts.js';
import { useDesk, useEdit } from './desk.js';
import { idOf } from './field.js';
import { focusOn } from './focus-on.js';
import { Icon } from './icon.js';
import { freeId, type Shown } from './pixel-of.js';
import { needsId, search } from './search.js';

/** More are not shown: who types on finds fewer. */
const SHOWN = 6;

export const AddPixel = ({ pixels, added }: { pixels: readonly Shown[]; added: (id: string) => void }) => {
  const { draft, catalogue, say } = useDesk();
  const edit = useEdit();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const categories = categoriesIn(draft.config);
  const labelOf = (id: string) => categories.find((one) => one.id === id)?.label ?? id;
  const found = search(catalogue.all as readonly CatalogueRow[], typed);

  const add = (row: Pixel | PixelUse, id: string, called: string, field: string): void => {
    edit(['pixels', pixels.length], row, `${called} added`);
    added(id);
    focusOn(idOf(['pixels', pixels.length, field]), `row-${id}`);
  };
  const addKnown = (row: CatalogueRow): void => {
    const category = categories.some(({ id }) => id === row.category) ? undefined : categories.at(-1)?.id;
    const wants = needsId(row);
    add({ use: row.id, ...(category && { category }) }, row.id, row.name, wants ? 'id' : 'category');
    say(`${row.name} added under ${labelOf(category ?? row.category)}.${wants ? ' It needs your id.' : ''}`);
    setTyped('');
  };
  const addOwn = (event: Event) => {
    event.preventDefault();
    const called = name.trim();
    if (!called) return say('Write a name for the pixel first.');
    const id = freeId(called, [...pixels.map((one) => one.id), ...categories.map((one) => one.id)]);
    const category = categories.find((one) => one.id === 'marketing') ?? categories.at(-1);
    add({ id, name: called, vendor: '', category: category?.id ?? '' }, id, called, 'vendor');
    say(`${called} added under ${category?.label}. Say who it comes from and what it loads.`);
    setName('');
  };

  return (
    <section class="card add" aria-labelledby="add">
      <h2 id="add">Add a pixel</h2>
      <search class="seek">
        <label for="seek">Search the catalogue of {catalogue.all.length}</label>
        <div class="with-icon">
          <Icon name="search" />
          <input
            id="seek"
            type="search"
            autocomplete="off"
            placeholder="Meta, Klaviyo, chat, …"
            value={typed}
            aria-describedby="found-count"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <p id="found-count" class="hint" role="status">
          {typed.trim() &&
            `${found.length || 'Nothing'} found${found.length > SHOWN ? `, the first ${SHOWN} shown` : ''}.`}
        </p>
      </search>
      {found.length > 0 && (
        <ul class="results">
          {found.slice(0, SHOWN).map((row) => {
            const there = pixels.some(({ id }) => id === row.id);
            return (
              <li key={row.id}>
                <div>
                  <b>{row.name}</b> <span class="muted">{row.vendor}</span>{' '}
                  <span class="tag">{labelOf(row.category)}</span>
                  {row.sale && <span class="tag sells">Sells or shares</span>}
                  <p class="hint">{row.purpose}</p>
                </div>
                <button type="button" class="button line" disabled={there} onClick={() => addKnown(row)}>
                  {there ? 'On your site' : 'Add'}
                  <span class="unseen"> {row.name}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <details class="own">
        <summary>Not in the catalogue? Add a pixel of your own</summary>
        <form class="inline" onSubmit={addOwn}>
          <div class="field">
            <label for="own-name">Name</label>
            <input
              id="own-name"
              autocomplete="off"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button line">
            Add it
          </button>
        </form>
      </details>
    </section>
  );
};
