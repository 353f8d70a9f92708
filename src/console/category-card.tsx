/** One category: its words, and what is true of it. */
import { type CategoryFacts, usualWords } from './category-facts.js';
import { useDesk, useEdit } from './desk.js';
import { TextField } from './field.js';
import { SwitchLine } from './switch-line.js';

export const CategoryCard = ({ facts, only }: { facts: CategoryFacts; only: boolean }) => {
  const { draft, catalogue, say } = useDesk();
  const edit = useEdit();
  const { id, label, necessary, sale, given } = facts;
  const keys = ['categories', id] as const;
  const usual = usualWords(id);
  const rows = draft.config.pixels ?? [];
  const used = rows.filter((row) => {
    const known = 'use' in row ? catalogue.all.find((one) => one.id === row.use)?.category : undefined;
    return (row.category ?? known) === id;
  }).length;
  return (
    <article class="category" aria-labelledby={`category-${id}`}>
      <header>
        <h3 id={`category-${id}`} data-path={`categories.${id}`} tabIndex={-1}>
          {label}
        </h3>
        <span class="muted">
          <code>{id}</code> · {used === 1 ? '1 pixel' : `${used} pixels`}
        </span>
      </header>
      <div class="columns">
        <div>
          <TextField keys={[...keys, 'label']} label="Name" value={given.label} placeholder={usual.label ?? id} />
          <TextField
            keys={[...keys, 'description']}
            label="What it is for"
            value={given.description}
            placeholder={usual.description ?? 'One sentence'}
            lines={2}
          />
        </div>
        <div>
          <SwitchLine
            keys={[...keys, 'necessary']}
            label="Always on"
            hint="The site cannot work without it, so nobody is asked."
            on={necessary}
            usual={id === 'necessary'}
          />
          <SwitchLine
            keys={[...keys, 'sale']}
            label="Sells or shares"
            hint="In the sense of US state law."
            on={sale}
            usual={id === 'marketing'}
          />
          <SwitchLine
            keys={[...keys, 'sensitive']}
            label="Sensitive"
            hint="Uses sensitive personal data for more than the law allows unasked."
            on={given.sensitive ?? false}
            usual={false}
          />
        </div>
      </div>
      {!used && !only && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            edit(keys, undefined, `Category ${label} removed`);
            say(`Category ${label} removed. Undo brings it back.`);
            document.querySelector<HTMLElement>('#category-name')?.focus();
          }}
        >
          Remove {label}
        </button>
      )}
    </article>
  );
};
