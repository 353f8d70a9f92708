/** Covers held embeds, box for box, so that releasing them moves nothing. */
import { render } from 'preact';
import { en } from '../messages/en.js';
import type { Door } from '../types.js';
import { cover } from './cover.js';
import { coverStyles } from './cover-styles.js';
import { fingerprint } from './fingerprint.js';
import { followLanguage, wearLanguage } from './follow-language.js';
import { createHost } from './host.js';
import { isStopped } from './is-stopped.js';

interface Cover {
  root: ShadowRoot;
  /** How far it is moved from where the page's layout would put it. */
  x: number;
  y: number;
}

const fit = (embed: HTMLElement, cover: Cover): void => {
  const { host } = cover.root;
  const { offsetWidth, offsetHeight } = embed;
  const box = embed.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  const scale = box.width / offsetWidth || 1;
  cover.x += (box.x - own.x) / scale;
  cover.y += (box.y - own.y) / scale;
  const sizes = { width: offsetWidth, height: offsetHeight, x: cover.x, y: cover.y };
  for (const [name, size] of Object.entries(sizes)) (host as HTMLElement).style.setProperty(`--${name}`, `${size}px`);
};

type CoverAll = (held: readonly HTMLIFrameElement[]) => void;

const createCovers = (door: Door): { all: CoverAll; redraw(): void } => {
  const covers = new Map<HTMLIFrameElement, Cover>();
  let wanted: HTMLIFrameElement | undefined;
  const sizes = new ResizeObserver(() => {
    for (const [embed, cover] of covers) fit(embed, cover);
  });

  const uncover = (embed: HTMLIFrameElement): void => {
    covers.get(embed)?.root.host.replaceWith();
    covers.delete(embed);
    embed.inert = false;
    if (embed !== wanted) return;
    wanted = undefined;
    embed.focus({ preventScroll: true });
  };

  const draw = (embed: HTMLIFrameElement): void => {
    const one = covers.get(embed) ?? { root: createHost('heedEmbed', door.policy, coverStyles), x: 0, y: 0 };
    const { root } = one;
    let shown: string | null = null;
    const view = cover(door, embed, {
      once() {
        wanted = embed;
        door.part('gate').then((gate) => gate.showOnce(embed), door.fail);
        uncover(embed);
      },
      always(word, event, named) {
        wanted = embed;
        door.answer(word, event, { view: 'notice', shown, language: en.lang }, named);
      },
    });
    covers.set(embed, one);
    render(view, root);
    fingerprint(root.firstElementChild as Element).then((text) => {
      shown = text;
    });
    embed.inert = true;
    if (embed.nextSibling !== root.host) embed.after(root.host);
    fit(embed, one);
    sizes.observe(embed);
    if (embed.parentElement) sizes.observe(embed.parentElement);
  };

  const all: CoverAll = (held) => {
    const over = [...covers.keys()].filter((embed) => !held.includes(embed));
    // A framework may move an embed, or take away what it did not draw.
    if (!over[0] && held.every((embed) => embed.nextSibling === covers.get(embed)?.root.host)) return;
    sizes.disconnect();
    over.forEach(uncover);
    held.forEach(draw);
  };
  const redraw = () => {
    for (const [embed, { root }] of covers) {
      wearLanguage(root.host);
      draw(embed);
    }
  };
  return { all, redraw };
};

/** One set of covers for each handle. */
const covered = new WeakMap<Door, CoverAll>();

/** Draws a cover over each of these embeds, and takes those of others away. */
export const coverAll = (door: Door, held: readonly HTMLIFrameElement[]): void => {
  if (isStopped(door)) return;
  if (!covered.has(door)) {
    const { all, redraw } = createCovers(door);
    covered.set(door, all);
    followLanguage(door, redraw);
    door.undo.push(() => all([]));
  }
  covered.get(door)?.(held);
};
