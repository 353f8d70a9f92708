/** What visitors read, and how it looks. */
import { useState } from 'preact/hooks';
import { rowId } from '../row-id.js';
import { CategoryCard } from './category-card.js';
import { categoriesIn } from './category-facts.js';
import { useDesk, useEdit } from './desk.js';
import { idOf } from './field.js';
import { focusOn } from './focus-on.js';
import { Head } from './head.js';
import { Looks } from './looks.js';
import { freeId } from './pixel-of.js';

export const WordsPage = () => {
  const { draft, say } = useDesk();
  const edit = useEdit();
  const [name, setName] = useState('');
  const categories = categoriesIn(draft.config);
  const add = (event: Event) => {
    event.preventDefault();
    const label = name.trim();
    if (!label) return say('Write a name for the category first.');
    const taken = (draft.config.pixels ?? []).map(rowId);
    const id = freeId(label, [...taken, ...categories.map((one) => one.id)]);
    edit(['categories', id], { label }, `Category ${label} added`);
    say(`Category ${label} added.`);
    setName('');
    focusOn(idOf(['categories', id, 'description']));
  };
  return (
    <>
      <Head title="Words and looks">
        The categories that visitors choose from, in your words, and how the banner looks.
      </Head>
      <section class="card list" aria-labelledby="categories">
        <h2 id="categories">Categories</h2>
        {categories.map((facts) => (
          <CategoryCard key={facts.id} facts={facts} only={categories.length === 1} />
        ))}
        <form class="inline foot" onSubmit={add}>
          <div class="field">
            <label for="category-name">Another category</label>
            <input
              id="category-name"
              autocomplete="off"
              placeholder="Its name"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button line">
            Add it
          </button>
        </form>
      </section>
      <Looks />
    </>
  );
};
