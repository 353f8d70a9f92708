/** The Cookie Notice: every pixel by category, what it keeps and for how long, and what this visitor chose. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enCategories } from '../messages/en-categories.js';
import { enNotice as words } from '../messages/en-notice.js';
import { fill } from '../messages/fill.js';
import { list } from '../messages/list.js';
import type { Choice, Id, Policy } from '../types.js';
import { SafeLink } from '../ui/safe-link.js';
import { NoticeTable } from './notice-table.js';
import type { Slot, SlotScene } from './slot.js';
import { categoryState } from './state-words.js';

const choiceWords = ({ notice }: Policy, choice: Choice | undefined): string =>
  choice
    ? fill(choice.notice === notice.version ? words.chosen : words.chosenBefore, {
        date: new Intl.DateTimeFormat(en.lang, { dateStyle: 'long' }).format(choice.at),
        version: choice.notice,
      })
    : words.notChosen;

const Category = ({ id, own, scene }: { id: Id; own: boolean; scene: SlotScene }): VNode => {
  const { policy, decision } = scene;
  const { label, description, necessary, sale } = policy.categories[id] ?? { necessary: true };
  const name = label ?? enCategories.categories[id]?.label ?? id;
  const pixels = policy.pixels.filter((pixel) => pixel.category === id && !pixel.off);
  const state = necessary ? words.states.necessary?.on : decision && categoryState(decision, id);
  return (
    <section data-heed-part="category" data-heed-category={id}>
      <h2>{name}</h2>
      <p data-heed-part="description">
        <bdi>{description ?? enCategories.categories[id]?.description}</bdi>
        {sale && [' ', <br />, enCategories.sale]}
      </p>
      <p
        data-heed-part="state"
        data-heed-state={necessary || decision ? (necessary || decision?.allowed[id] ? 'on' : 'off') : undefined}
      >
        {fill(words.now, { state: state ?? words.later })}
      </p>
      {own || pixels[0] ? (
        <NoticeTable label={name} pixels={pixels} own={own} scene={scene} />
      ) : (
        <p data-heed-part="none">{words.empty}</p>
      )}
      {pixels.some(({ foreignCookies }) => foreignCookies?.[0]) && <p data-heed-part="foreign">{words.foreign}</p>}
    </section>
  );
};

export const notice: Slot = (scene) => {
  const { policy, decision, pending } = scene;
  if (pending) return undefined;
  const { version, privacyUrl } = policy.notice;
  const ids = Object.keys(policy.categories);
  const ours = ids.find((id) => policy.categories[id]?.necessary) ?? 'necessary';
  const missing = policy.declared.flatMap((row) => ('use' in row && !row.off ? row.use : []));
  return (
    <div data-heed-part="notice" lang={en.lang} dir={en.dir as 'ltr'}>
      <p data-heed-part="choice">{decision ? choiceWords(policy, decision.choice) : words.unknown}</p>
      <p>
        <button type="button" data-heed-part="change" data-heed-open="preferences">
          {words.change}
        </button>
      </p>
      {[...new Set([ours, ...ids])].map((id) => (
        <Category key={id} id={id} own={id === ours} scene={scene} />
      ))}
      {missing[0] && <p data-heed-part="missing">{fill(words.missing, { names: list(missing) })}</p>}
      <p data-heed-part="version">
        {fill(words.version, { version })}
        {privacyUrl && en.gap}
        {privacyUrl && <SafeLink href={privacyUrl}>{en.privacy}</SafeLink>}
      </p>
    </div>
  );
};
