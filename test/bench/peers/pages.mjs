/** The pages of each peer: the shop with that library and the same pixels, also under strict policies. */
import { frame, pixels } from '../page.mjs';

const NONCE = 'bench';

/** Puts a peer's files and pages on the site; returns the addresses of its pages. */
export async function putPages(site, name, peer, packages) {
  const base = `/peers/${name}/`;
  peer.folder ??= base;
  for (const [path, text] of Object.entries(await peer.files(packages))) site.put(base + path, text);

  const held = pixels({ origin: site.ads });
  const put = (kind, { attributes = '', headers } = {}) => {
    const parts = { base, attributes, pixels: held };
    const marks = peer.mark ? held.map((pixel) => peer.mark(pixel, attributes, kind === 'again')) : [];
    const end = [...marks, peer.end?.(parts)].join('\n');
    site.put(`/${name}/${kind}`, frame({ head: peer.head(parts), foot: peer.foot, end }), headers);
    return `${site.origin}/${name}/${kind}`;
  };
  const policy = `default-src 'self'; script-src 'self' 'nonce-${NONCE}' ${site.ads}; style-src 'self'; img-src 'self' data:`;
  const under = (kind, text) =>
    put(kind, { attributes: ` nonce="${NONCE}"`, headers: { 'content-security-policy': text } });
  return {
    first: put('first'),
    again: put('again'),
    strict: under('strict', policy),
    trusted: under('trusted', `${policy}; require-trusted-types-for 'script'`),
  };
}
