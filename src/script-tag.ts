/** The script tag: finds the config, puts the handle on `window.heed`, fetches parts from its own folder. */
import { attempt } from './attempt.js';
import { openConsent } from './consent.js';
import type { Config, Load } from './types.js';

declare global {
  interface Window {
    heedConfig?: Config;
  }
}

/** Only while it first runs does a script know itself; a relative import of a classic script fails across origins. */
const script = document.currentScript as HTMLScriptElement | null;

export const fromFolder: Load = (name) => import(new URL(`${name}.js`, script?.src || location.href).href);

const refuse = (error: unknown): void => console.error('Heed: nothing is released.', error);

/** `load` fetches parts. A page goes on whatever happens here. */
export const runTag = (load: Load, inside?: boolean): void => {
  const start = (config: Config): void => {
    // A config in JSON can name no function: what fails is said where someone may see it.
    const consent = openConsent({ onError: (error) => console.error(error), ...config }, load, inside);
    // Once it is stopped, calls by its global name do no harm, and what is pushed waits for the next one.
    consent.push(() => () => Object.assign(window.heed as [], consent, { made: undefined, push: [].push, stop() {} }));
  };
  window.heed ??= [];
  if (!Array.isArray(window.heed)) console.warn('Heed: on this page twice.');
  else
    try {
      // Who has answered waits for this alone: it comes while the rest is looked at.
      attempt(() => /heed=/.test(document.cookie) && load('gate').catch(() => {}));
      const block = document.querySelector<HTMLScriptElement>('script[data-heed-config]');
      const url = script?.dataset.config;
      if (block) start(JSON.parse(block.text));
      else if (url)
        fetch(url)
          .then((answer) => (answer.ok ? answer.json() : Promise.reject(`${url}: ${answer.status}`)))
          .then(start)
          .catch(refuse);
      else start(window.heedConfig as Config);
    } catch (error) {
      refuse(error);
    }
};
