/** Google Consent Mode v2: a denied default before anything else on the page, and an update whenever the decision changes. */
import type { Decision, Door } from '../types.js';
import { isGoogle } from './is-google.js';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/** The seven types, and the category that speaks for each. */
const TYPES: Readonly<Record<string, string>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

export const google = ({ policy, consent }: Door): void => {
  const { google: config, declared } = policy;
  if (!config && !declared.some((row) => isGoogle('use' in row ? row.use : row.id))) return;
  const { waitForUpdate, adsDataRedaction, urlPassthrough, types } = config ?? {};
  window.dataLayer ??= [];
  const layer = window.dataLayer;
  // Google knows a command by its `arguments` object: neither an array nor an arrow function will do.
  function gtag(..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: see above
    layer.push(arguments);
  }
  const stateOf = ({ allowed }: Pick<Decision, 'allowed'>) =>
    Object.fromEntries(
      Object.entries({ ...TYPES, ...types }).map(([type, category]) => [
        type,
        allowed[category] ? 'granted' : 'denied',
      ]),
    );
  let told = stateOf({ allowed: { necessary: true } });
  gtag('consent', 'default', { ...told, ...(waitForUpdate && { wait_for_update: waitForUpdate }) });
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag('set', 'url_passthrough', true);
  consent.subscribe((decision) => {
    const state = stateOf(decision);
    if (JSON.stringify(state) === JSON.stringify(told)) return;
    told = state;
    gtag('consent', 'update', state);
    // Tags of a container that were held back may fire late.
    layer.push({ event: 'heed_consent_update' });
  });
};
