/** Every category and pixel with a switch of its own; nothing changes before it is saved. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as words } from '../messages/en-opened.js';
import { fill } from '../messages/fill.js';
import type { Door, GuardFile, Id } from '../types.js';
import { Button } from './card.js';
import { CategoryRow } from './category-row.js';
import { DialogHead } from './dialog-head.js';
import { createDraft } from './draft.js';
import { isOld } from './read-news.js';
import { optional, type Scene } from './scene.js';
import { Tick } from './tick.js';

// What slots share with this file: named here, it goes by its own names and costs ui.js nothing.
export { enCategories } from '../messages/en-categories.js';
// Loaded together, because they lead here.
export { DialogHead } from './dialog-head.js';
export { furnish } from './furnish.js';
export { lateBanner as banner, lateNotice as notice } from './late-views.js';
export { readNews } from './read-news.js';
export { reload } from './reload.js';
export { status } from './status.js';
export { timeWords } from './time-words.js';

/** What opens with a state of its own; a promise where it does so elsewhere, which resolves when it closes. */
export const openView = (view: string, door: Door, views: { preferences?: ReturnType<typeof openPreferences> }) => {
  if (view === 'inspector')
    return door
      .load('guard')
      .then((file) => (file as GuardFile).inspector())
      .then(({ show }) => show(door));
  if (view === 'opt-out') return import('./opt-out.js').then(({ openOptOut }) => openOptOut(door));
  if (view === 'saved') return import('./saved.js').then(({ tellSaved }) => tellSaved(door));
  if (view === 'preferences') views.preferences = openPreferences(door);
  return undefined;
};

/** Keeps one draft for as long as the view is open. */
const openPreferences = (door: Door): ((scene: Scene) => VNode) => {
  const { policy, consent, fail } = door;
  const draft = createDraft(policy, consent.decision, optional(policy));

  /** Would an enforced signal refuse part of this? */
  const overrides = (word: Readonly<Record<Id, boolean | undefined>>): boolean =>
    !!word.sale ||
    (['gpc', 'dnt'] as const).some(
      (name) => consent.decision.signals[name] && policy.signals.enforceOn[name]?.some((id) => word[id]),
    );

  return ({ decision, signal, modal, news, answer, close, draw }) => (
    <dialog class="card preferences" part="card dialog" aria-labelledby="title" aria-describedby="text" {...modal}>
      <DialogHead title={en.choose} intro={words.intro} notice={policy.notice} close={words.close} onClose={close} />
      <div class="body">
        {news && isOld(policy, decision.choice) && (
          <div class="aside">
            <div>{news()}</div>
          </div>
        )}
        {signal && (
          <p class="aside">
            <Tick />
            <span>
              {!decision.sale && [<b>{words.honored}</b>, ' ', <br />]}
              {fill(en.sends, { signal })}
              {en.gap}
              {decision.sale ? words.signalOverridden : words.signalOff}
            </span>
          </p>
        )}
        <ul>
          {Object.keys(policy.categories).map((id) => (
            <CategoryRow key={id} id={id} policy={policy} draft={draft} draw={draw} />
          ))}
        </ul>
        {decision.choice && (
          <Button
            quiet
            does="receipt"
            label={words.receipt}
            onClick={() => void import('./receipt.js').then(({ saveReceipt }) => saveReceipt(door)).catch(fail)}
          />
        )}
      </div>
      <div class="foot">
        <div class="pair">
          <Button does="reject" label={en.reject} onClick={(event) => answer('none', event)} />
          <Button does="accept" label={en.accept} onClick={(event) => answer('all', event, !!signal)} />
        </div>
        <Button
          does="save"
          label={words.save}
          onClick={(event) => {
            const word = draft.word();
            answer(word, event, !!signal && overrides(word));
          }}
        />
      </div>
    </dialog>
  );
};
