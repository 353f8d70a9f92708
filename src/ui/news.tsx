/** Tells what changed in the Cookie Notice since a choice that was made under another version. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enCategories } from '../messages/en-categories.js';
import { enNews as words } from '../messages/en-news.js';
import { fill } from '../messages/fill.js';
import { list } from '../messages/list.js';
import type { Choice, Decision, Policy } from '../types.js';
import { changesSince } from './changes.js';

/** As people know it: a pixel with who it comes from, a category by its label, a cookie by its name, else as it is written. */
const nameOf = ({ pixels, categories }: Policy, name: string): string => {
  const pixel = pixels.find(({ id }) => id === name);
  if (pixel) return pixel.name === pixel.vendor ? pixel.name : `${pixel.name} (${pixel.vendor})`;
  const category = categories[name];
  if (category) return category.label ?? enCategories.categories[name]?.label ?? name;
  const isCookie = pixels.some(({ cookies = [], foreignCookies = [] }) =>
    [...cookies, ...foreignCookies].some((cookie) => cookie.name === name),
  );
  return isCookie ? fill(words.cookie, { name }) : name;
};

/** `limit`: how many names there is room for. */
export const createNews = (policy: Policy, { regime, sale }: Decision, choice: Choice): ((limit?: number) => VNode) => {
  const { summaries, added, removed } = changesSince(policy, choice);
  const names = (ids: string[], limit: number): string => {
    const all = ids.map((id) => nameOf(policy, id));
    const shown = all.length > limit + 1 ? all.slice(0, limit) : all;
    return list([
      ...shown,
      ...(shown === all ? [] : [fill(words.more, { count: (all.length - limit).toLocaleString(en.lang) })]),
    ]);
  };
  const isAsked = added.some((id) => policy.categories[id] || policy.pixels.some((pixel) => pixel.id === id));
  return (limit = Infinity) => (
    <>
      {summaries[0] && <p>{fill(words.since, { changes: summaries.join(' ') })}</p>}
      {(added[0] || removed[0]) && (
        <p>
          {added[0] && fill(words.added, { names: names(added, limit) })}
          {added[0] && removed[0] && en.gap}
          {removed[0] && fill(words.removed, { names: names(removed, limit) })}
        </p>
      )}
      {regime === 'opt-in'
        ? isAsked && <p>{words.stand}</p>
        : choice.sale === false && !sale && <p>{words.optedOut}</p>}
    </>
  );
};
