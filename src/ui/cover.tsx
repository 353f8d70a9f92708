/** What stands in for a held embed: who it comes from, what it is for, and two ways to see it. */

import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { enEmbeds as words } from '../messages/en-embeds.js';
import { fill } from '../messages/fill.js';
import { find } from '../pixels/find.js';
import type { Door, Pixel, Word } from '../types.js';
import { Button } from './card.js';
import { NoticeLink } from './notice-link.js';
import { purposes, signalOf } from './scene.js';

interface Ways {
  once(): void;
  always(word: Word, event: Event, override: boolean): void;
}

const hostName = (address = ''): string => {
  try {
    return new URL(address, document.baseURI).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
};

/** The pixel that the address belongs to: a mark may name no more than a category. */
const pixelAt = (address = '', pixels: readonly Pixel[]): Pixel | undefined => {
  try {
    return find(new URL(address, document.baseURI).href, pixels);
  } catch {}
};

export const cover = ({ consent, policy }: Door, { dataset }: HTMLIFrameElement, { once, always }: Ways): VNode => {
  const names = (dataset.heed ?? '').split(/\s+/);
  const pixelOf = (name: string) => policy.pixels.find(({ id }) => id === name);
  const pixel = names.map(pixelOf).find(Boolean) ?? pixelAt(dataset.src, policy.pixels);
  const provider = pixel?.vendor ?? hostName(dataset.src);
  const refused = names.some((name) => consent.decision.why[name] === 'signal');
  const signal = refused && signalOf(policy, consent.decision);
  const categories = names.map((name) => pixelOf(name)?.category ?? name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay out a fieldset in a way of its own
    <section part="card" class="card cover" role="group" aria-labelledby="title" aria-describedby="text">
      <h2 id="title" part="title">
        {fill(words.title, { provider: pixel?.name ?? provider })}
      </h2>
      <div id="text" part="text">
        <p>
          <bdi>{pixel?.purpose ?? fill(words.purpose, { purposes: purposes(policy, categories) })}</bdi>
        </p>
        <p>{fill(words.text, { provider })}</p>
        {signal && (
          <p>
            {fill(en.sends, { signal })}
            {en.gap}
            {words.signal}
          </p>
        )}
      </div>
      <div class="pair">
        <Button does="once" label={words.once} onClick={once} />
        <Button
          does="always"
          label={words.always}
          onClick={(event) => always(Object.fromEntries(names.map((name) => [name, true])), event, !!signal)}
        />
      </div>
      <p class="more">
        <NoticeLink notice={policy.notice} />
      </p>
    </section>
  );
};
