/** The script tag: finds the config, puts the handle on `window.heed`, loads `ui.js` from its own folder. */
import { HeedError } from '../config.js';
import { openConsent } from '../consent.js';
import { reporting } from '../report/reporting.js';
import type { Config, Consent, Load } from '../types.js';

type Call = (consent: Consent) => void;
type Global = Consent & { push(...calls: Call[]): void };

declare global {
  interface Window {
    heed?: Global | Call[];
    heedConfig?: Config;
  }
}

/** Only while it first runs does a script know itself; a relative import of a classic script fails across origins. */
const script = document.currentScript as HTMLScriptElement | null;

const readConfig = (): Config | Promise<Config> => {
  const block = document.querySelector('script[data-heed-config]');
  const url = script?.dataset.config;
  if (block) return JSON.parse(block.textContent ?? '');
  if (url)
    return fetch(url).then((answer) => {
      if (!answer.ok) throw new HeedError('config', `${url} answered ${answer.status}`);
      return answer.json();
    });
  if (window.heedConfig) return window.heedConfig;
  throw new HeedError(
    'config',
    'no config; write <script type="application/json" data-heed-config>{ "notice": { "url": "/cookies", "version": "1" } }</script> before heed.js',
  );
};

const start = (config: Config): void => {
  const load = ((name) => import(new URL(`${name}.js`, script?.src || location.href).href)) as Load;
  const consent = openConsent(config, load, reporting);
  const push = (...calls: Call[]) => {
    for (const call of calls) {
      try {
        call(consent);
      } catch (error) {
        // The page's own error, in the page's own console; the next call still runs.
        reportError(error);
      }
    }
  };
  const waiting = Array.isArray(window.heed) ? window.heed : [];
  window.heed = Object.assign(consent, { push });
  push(...waiting);
};

const refuse = (error: unknown): void => {
  console.error(error instanceof HeedError ? error.message : `Heed: the config could not be read. ${error}`);
};

if (window.heed && !Array.isArray(window.heed))
  console.warn('Heed: heed.js is on this page twice; the second one does nothing.');
else {
  try {
    const config = readConfig();
    if (config instanceof Promise) config.then(start).catch(refuse);
    else start(config);
  } catch (error) {
    refuse(error);
  }
}
