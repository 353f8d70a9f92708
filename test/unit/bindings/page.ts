/** A page with the real handle and no parts: what bindings stand on. */
import { openConsent } from '../../../src/consent.js';
import type { Config, Consent, Load } from '../../../src/types.js';

const gate = { settle: async () => ({}), show: async () => {} };
const load: Load = async () => ({ open: () => gate });

/** A new visitor from a place with opt-in. */
export const openPage = (config: Partial<Config> = {}): Consent => {
  localStorage.clear();
  document.cookie = 'heed=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/';
  return openConsent({ notice: { url: '/cookies', version: '1' }, region: 'DE', ui: false, ...config } as Config, load);
};

/** How many listen to it now. */
export const counted = (consent: Consent): (() => number) => {
  let listening = 0;
  const { subscribe } = consent;
  consent.subscribe = (listener) => {
    listening++;
    const end = subscribe(listener);
    return () => {
      listening--;
      end();
    };
  };
  return () => listening;
};

/** As if no page had been there. */
export const closePage = (): void => {
  (window.heed as Consent | undefined)?.stop?.();
  window.heed = undefined as never;
};
