/** The one Trusted Types policy, `heed`, for scripts that the page itself wrote as marks. */
import { attempt } from '../attempt.js';
import type { TrustedTypes } from '../types.js';

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: TrustedTypes): TrustedTypes };
  }
}

const same = (text: string) => text;
const asWritten = { createScript: same, createScriptURL: same };
let policy: TrustedTypes | undefined;

/** Where the page's CSP allows no policy of ours, the plain texts: the browser then refuses them, and the script stays held. */
export const trusted = (): TrustedTypes => {
  policy ??= attempt(() => window.trustedTypes?.createPolicy('heed', asWritten)) ?? asWritten;
  return policy;
};
