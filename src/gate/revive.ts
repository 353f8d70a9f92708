/** Makes a running script out of a held one: a fresh element with every attribute, its nonce and its text. */
import { trusted } from './trusted-types.js';

/** Changing `type` runs nothing, and scripts born from innerHTML never run, nor do their clones: hence a new element. */
export const revive = (held: HTMLScriptElement): HTMLScriptElement => {
  const policy = trusted();
  const fresh = document.createElement('script');
  for (const { name, value } of held.attributes)
    if (!/^(type|src)$/.test(name)) fresh.setAttribute(name, /^on/.test(name) ? policy.createScript(value) : value);
  const src = held.getAttribute('src') ?? held.dataset.src;
  if (src) fresh.setAttribute('src', policy.createScriptURL(src));
  if (held.dataset.type) fresh.type = held.dataset.type;
  // Browsers hide the attribute under a CSP; the property keeps the value.
  fresh.nonce = held.nonce;
  // Scripts that a script makes are async by default, which loses the order of the document.
  fresh.async = held.hasAttribute('async');
  if (held.text) fresh.text = policy.createScript(held.text);
  return fresh;
};
