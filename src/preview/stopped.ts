/** What the fence of a preview has stopped: addresses that a visitor's browser would ask. Embeds get a stand-in. */
import { attempt } from '../attempt.js';

export interface Stopped {
  /** Of the shape that the inspector reads requests in. */
  entries: { entryType: 'resource'; name: string; startTime: number }[];
}

const STAND_IN = `<style>:root{color-scheme:light dark}</style><body style="margin:0;height:100vh;display:grid;place-content:center;text-align:center;padding:1em;
box-sizing:border-box;overflow:hidden;font:15px/1.4 system-ui,sans-serif;color:GrayText">`;

/** The addresses of frames that wanted this host, which gets no more than a name: a blocked one would show the browser's page for errors. */
const standIn = (host: string): string[] =>
  [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { src } = frame;
    if (frame.hasAttribute('srcdoc') || attempt(() => new URL(src).host) !== host) return [];
    frame.srcdoc = `${STAND_IN}What ${host} shows is here. A preview does not ask for it.`;
    return [src];
  });

/** `out`: addresses of tags that were left out before they could ask. */
export const hearStopped = (out: readonly string[], changed: () => void): Stopped => {
  const entries: Stopped['entries'] = [];
  const add = (name: string) => void entries.push({ entryType: 'resource', name, startTime: performance.now() });
  out.forEach(add);
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    const address = attempt(() => new URL(blockedURI));
    if (!address || !/^https?:$/.test(address.protocol)) return;
    // Two policies tell of the same one.
    if (effectiveDirective === 'frame-src') standIn(address.host).forEach(add);
    else if (entries.at(-1)?.name !== blockedURI) add(blockedURI);
    changed();
  });
  return { entries };
};
