/** The one Trusted Types policy, `heed`, for scripts that the page itself wrote as marks. */

interface Policy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

const asWritten = { createScript: (text: string) => text, createScriptURL: (url: string) => url };
let policy: Policy | undefined;

/** Where the page's CSP allows no policy of ours, the plain texts: the browser then refuses them, and the script stays held. */
export const trusted = (): Policy => {
  if (!policy) {
    try {
      policy = window.trustedTypes?.createPolicy('heed', asWritten) ?? asWritten;
    } catch {
      policy = asWritten;
    }
  }
  return policy;
};
