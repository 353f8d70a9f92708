/** Whether a mark loads a pixel that a row could load too, and when it has. */
import type { Pixel } from '../types.js';
import { nextTask } from './next-task.js';

/** How long what a mark brings is waited for. */
const PATIENCE = 1e4;

/** Addresses of a pixel's scripts as snippets contain them. */
const addressesOf = ({ load = [] }: Pixel): string[] =>
  load.flatMap((step) => ('script' in step ? step.script.replace(/^https?:|[?#].*/g, '') : []));

/** Whether a mark loads the pixel; a pixel without `load` is loaded by its marks alone. */
export const loads = (mark: HTMLScriptElement, pixel: Pixel): boolean =>
  !pixel.load ||
  addressesOf(pixel).some((address) => `${mark.src}${mark.dataset.src ?? ''}${mark.text}`.includes(address));

/** When a mark has brought what it brings: its own script, or the one that its text adds. */
export const arrival = async (mark: HTMLScriptElement, pixel: Pixel): Promise<void> => {
  let script: HTMLScriptElement | undefined = mark;
  if (!mark.src && !mark.dataset.src) {
    await nextTask();
    script = [...document.scripts].find(({ src }) => addressesOf(pixel).some((address) => src.includes(address)));
  }
  if (script)
    await new Promise((resolve) => {
      for (const name of ['load', 'error']) script.addEventListener(name, resolve);
      setTimeout(resolve, PATIENCE);
    });
};
