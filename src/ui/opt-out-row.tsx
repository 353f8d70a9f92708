/** One right in the opt-out view: its switch, how it stands in words that are read out, and the second step back to a yes. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enOpened as opened } from '../messages/en-opened.js';
import { enOptOut as words } from '../messages/en-opt-out.js';
import { fill } from '../messages/fill.js';
import { list } from '../messages/list.js';
import type { Decision, Policy } from '../types.js';
import { Button } from './card.js';
import type { Right } from './rights.js';
import { purposes } from './scene.js';
import { Switch } from './switch.js';
import { Tick } from './tick.js';

export interface Row {
  policy: Policy;
  decision: Decision;
  /** The enforced signals that are on, in words; empty: none. */
  signal: string;
  /** Which right is asked about: back to a yes takes a second click (11 CCR §7028(a)). */
  asked: Right['id'] | undefined;
  ask(id?: Right['id']): void;
  answer(right: Right, yes: boolean, event: Event, named?: boolean): void;
}

/** What the signal refuses, and a yes would override. */
const isOpposed = ({ id, why }: Right, signal: string): boolean => !!signal && (id === 'sale' || why === 'signal');

const standing = (right: Right, { decision, signal }: Row): string => {
  const { id, on, why } = right;
  if (on)
    return decision.choice?.override && isOpposed(right, signal) ? fill(words.overridden, { signal }) : words.allowed;
  const own = id === 'sale' ? words.choice : words.limited;
  const reason = why === 'choice' ? own : why === 'signal' ? fill(en.sends, { signal }) : words[why as 'memory'];
  return reason + en.gap + (id === 'sale' ? words.saleOff : words.sensitiveOff);
};

/** Keyboards and screen readers go on where the question is. */
const focus = (group: HTMLElement | null): void => group?.focus();

export const OptOutRow = ({ right, ...row }: Row & { right: Right }): VNode => {
  const { policy, signal, asked, ask, answer } = row;
  const { id, on, why, categories, pixels } = right;
  const isSale = id === 'sale';
  const what = purposes(policy, categories);
  const honored = !on && /choice|signal|memory/.test(why);
  const opposed = isOpposed(right, signal);
  return (
    <li class="category">
      <h3 id={`name-${id}`}>{words[id]}</h3>
      <Switch id={id} on={on} onClick={(event) => (on ? answer(right, false, event) : ask(id))} />
      <p>
        {isSale ? words.saleText : fill(words.sensitiveText, { purposes: what })}
        {pixels[0] && en.gap + fill(words.pixels, { pixels: list(pixels.map(({ name }) => name)) })}
      </p>
      <p role="status" class="standing" data-state>
        {honored && <Tick />}
        <span>
          {honored && [<b>{opened.honored}</b>, ' ', <br />]}
          {standing(right, row)}
        </span>
      </p>
      {asked === id ? (
        <fieldset tabIndex={-1} aria-labelledby={`again-${id}`} ref={focus}>
          <p id={`again-${id}`}>
            <b>{words.again}</b>
            {en.gap}
            {fill(isSale ? words.againSale : words.againSensitive, { purposes: what })}
            {opposed && en.gap + fill(words.againSignal, { signal })}
          </p>
          <div class="pair">
            <Button does="keep" label={opened.keep} onClick={() => ask()} />
            <Button does="override" label={opened.override} onClick={(event) => answer(right, true, event, opposed)} />
          </div>
        </fieldset>
      ) : (
        !on &&
        !honored && (
          <Button
            does="opt-out"
            label={isSale ? opened.optOut : words.limit}
            onClick={(event) => answer(right, false, event)}
          />
        )
      )}
    </li>
  );
};
