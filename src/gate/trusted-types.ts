/** The one Trusted Types policy, `heed`, for scripts that the page itself wrote as marks. */
import { attempt } from '../attempt.js';

interface Policy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

const same = (text: string) => text;
const asWritten = { createScript: same, createScriptURL: same };
let policy: Policy | undefined;

/** Where the page's CSP allows no policy of ours, the plain texts: the browser then refuses them, and the script stays held. */
export const trusted = (): Policy => {
  policy ??= attempt(() => window.trustedTypes?.createPolicy('heed', asWritten)) ?? asWritten;
  return policy;
};
