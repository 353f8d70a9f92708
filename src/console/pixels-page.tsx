/** What runs on the site, by category, and how to add to it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { AddPixel } from './add-pixel.js';
import { categoriesIn } from './category-facts.js';
import { useDesk } from './desk.js';
import { Head } from './head.js';
import { shownOf } from './pixel-of.js';
import { PixelRow } from './pixel-row.js';

export const PixelsPage = () => {
  const { draft, catalogue, at } = useDesk();
  const pixels = shownOf(draft.config.pixels ?? [], catalogue.all);
  const [open, setOpen] = useState<readonly string[]>([]);
  const show = (id: string, on: boolean) => setOpen((ids) => [...ids.filter((one) => one !== id), ...(on ? [id] : [])]);
  const asked = pixels[Number(/^pixels\[(\d+)\]/.exec(at ?? '')?.[1])]?.id;
  useLayoutEffect(() => {
    if (asked !== undefined) show(asked, true);
  }, [at]);

  const categories = categoriesIn(draft.config);
  const lost = pixels.filter(({ category }) => !categories.some(({ id }) => id === category));
  const groups = [
    ...categories.map(({ id, label }) => ({ label, rows: pixels.filter(({ category }) => category === id) })),
    { label: 'In no category of yours', rows: lost },
  ].filter(({ rows }) => rows.length);
  return (
    <>
      <Head title="Pixels">
        Third-party tags that run on your site, and the category under which visitors are asked about each.
      </Head>
      <AddPixel pixels={pixels} added={(id) => show(id, true)} />
      <section class="card list" aria-labelledby="on-site">
        <h2 id="on-site">On your site</h2>
        {groups.map(({ label, rows }) => [
          <h3 key={`group ${label}`} class="group">
            {label} <span class="count">{rows.length}</span>
          </h3>,
          ...rows.map((shown) => (
            <PixelRow key={shown.id} shown={shown} open={open.includes(shown.id)} toggle={(on) => show(shown.id, on)} />
          )),
        ])}
        {!pixels.length && <p class="empty">None yet. Search the catalogue above, or add one of your own.</p>}
      </section>
    </>
  );
};
