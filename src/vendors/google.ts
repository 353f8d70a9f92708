/** Google Consent Mode v2: a denied default before anything else on the page, and an update whenever the decision changes. */
import { jsonOf } from '../json-of.js';
import type { Door } from '../types.js';
import { GOOGLE_TYPES } from './google-types.js';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/** On where the config says so or a pixel is declared that listens to it. */
export const google = ({ policy, consent }: Door): void => {
  if (!policy.google && !/"google-(a|f.o|t)/.test(jsonOf(policy.declared))) return;
  const { waitForUpdate, adsDataRedaction, urlPassthrough, types } = { ...policy.google };
  window.dataLayer ??= [];
  const layer = window.dataLayer;
  // Google knows a command by its `arguments` object: neither an array nor an arrow function will do.
  function gtag(..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: see above
    layer.push(arguments);
  }
  const stateOf = (allowed: Readonly<Record<string, boolean>>) => {
    const state: Record<string, unknown> = { ...GOOGLE_TYPES, ...types };
    for (const type of Object.keys(state)) state[type] = allowed[`${state[type]}`] ? 'granted' : 'denied';
    return state;
  };
  const first = stateOf({ necessary: true });
  let told = jsonOf(first);
  gtag('consent', 'default', { ...first, ...(waitForUpdate && { wait_for_update: waitForUpdate }) });
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag('set', 'url_passthrough', true);
  consent.subscribe(({ allowed }) => {
    const state = stateOf(allowed);
    const text = jsonOf(state);
    if (text === told) return;
    told = text;
    gtag('consent', 'update', state);
    // Tags of a container that were held back may fire late.
    layer.push({ event: 'heed_consent_update' });
  });
};
