/** Fetches a held script before its turn to run. */

const addressOf = ({ src, dataset }: HTMLScriptElement) => src || dataset.src;

/** Whether a browser tells when it has run: scripts with an address, but not data and `nomodule`, which never run. */
export const loads = (held: HTMLScriptElement) =>
  !held.noModule && /^$|^module$|script/i.test(held.dataset.type ?? '') && addressOf(held);

/** Starts a download, with what else the request depends on, so that the script finds it there. Returns what asks for it. */
export const preload = (held: HTMLScriptElement): HTMLLinkElement => {
  const link = document.createElement('link');
  for (const { name, value } of held.attributes)
    if (/^(crossorigin|integrity|referrerpolicy|fetchpriority)$/.test(name)) link.setAttribute(name, value);
  link.rel = held.dataset.type ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.nonce = held.nonce;
  link.href = addressOf(held) as string;
  document.head.append(link);
  return link;
};
