/** Makes a running script out of a held one: a fresh element with every attribute, its nonce and its text. */
import { trusted } from './trusted-types.js';

/** Changing `type` runs nothing, and scripts born from innerHTML never run, nor do their clones: hence a new element. */
export const revive = (held: HTMLScriptElement): HTMLScriptElement => {
  const policy = trusted();
  const fresh = document.createElement('script');
  for (const { name, value } of [...held.attributes]) {
    if (name === 'type') continue;
    fresh.setAttribute(
      name,
      name === 'src' ? policy.createScriptURL(value) : /^on/.test(name) ? policy.createScript(value) : value,
    );
  }
  if (held.dataset.src && !held.hasAttribute('src')) fresh.src = policy.createScriptURL(held.dataset.src);
  if (held.dataset.type) fresh.type = held.dataset.type;
  // Browsers hide the attribute under a CSP; the property keeps the value.
  fresh.nonce = held.nonce;
  // Scripts that a script makes are async by default, which loses the order of the document.
  fresh.async = held.hasAttribute('async');
  if (held.text) fresh.text = policy.createScript(held.text);
  return fresh;
};
