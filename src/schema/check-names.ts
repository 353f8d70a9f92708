/** Checks what one part of a config says of another: categories that are there, ids that are free. Pure. */
import { isObject } from '../is-object.js';
import { categoriesOf } from './categories.js';
import { type Finding, within, wrong } from './finding.js';

const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The id that a row of the config has, whatever else is wrong with it. */
export const idOf = (row: unknown): unknown => (isObject(row) ? (row.use ?? row.id) : undefined);

/** Of what has the right shape: what has not is told already. */
export const checkNames = (config: Readonly<Record<string, unknown>>): Finding[] => {
  const categories = categoriesOf(config);
  const known = Object.keys(categories);
  const found: Finding[] = [];
  const must = (fits: boolean, path: string, value: unknown, write: string) => {
    if (!fits) found.push(wrong(path, value, write));
  };

  for (const id of known) {
    const path = within('categories', id);
    must(!(id in {}), path, id, 'another id: every object has this name already');
    const { necessary, sale } = categories[id] ?? {};
    must(!necessary || !sale, within(path, 'necessary'), true, 'false: it sells, so it can be refused');
  }

  const taken = [...known];
  itemsOf(config.pixels).forEach((row, index) => {
    const id = idOf(row);
    if (typeof id !== 'string') return;
    const path = within(within('pixels', index), isObject(row) && row.use !== undefined ? 'use' : 'id');
    must(!(id in {}), path, id, 'another id: every object has this name already');
    must(!taken.includes(id), path, id, `another id: a ${known.includes(id) ? 'category' : 'pixel'} has this one`);
    taken.push(id);
  });

  const enforceOn = isObject(config.signals) ? config.signals.enforceOn : undefined;
  for (const [signal, ids] of entriesOf(enforceOn))
    itemsOf(ids).forEach((id, index) => {
      const path = within(within('signals.enforceOn', signal), index);
      must(typeof id !== 'string' || known.includes(id), path, id, `one of ${known.join(', ')}`);
    });

  const host = isObject(config.host) ? config.host.choice : undefined;
  for (const [id] of entriesOf(host))
    must([...taken, 'sale'].includes(id), within('host.choice', id), id, `one of ${[...taken, 'sale'].join(', ')}`);

  const free = known.filter((id) => !categories[id]?.sale);
  for (const [region, ids] of entriesOf(config.exempt))
    itemsOf(ids).forEach((id, index) => {
      const path = within(within('exempt', region), index);
      must(typeof id !== 'string' || free.includes(id), path, id, `one that does not sell: ${free.join(', ')}`);
    });
  return found;
};
