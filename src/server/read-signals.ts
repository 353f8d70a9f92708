/** What a request says unasked: Global Privacy Control, Do Not Track, and the region that a CDN in front tells. Pure. */
import type { Signals } from '../types.js';

/** Header names of a country, and of its part. */
export interface GeoHeaders {
  country: string;
  region?: string;
}

const CDNS = {
  cloudflare: { country: 'cf-ipcountry', region: 'cf-region-code' },
  cloudfront: { country: 'cloudfront-viewer-country', region: 'cloudfront-viewer-country-region' },
  vercel: { country: 'x-vercel-ip-country', region: 'x-vercel-ip-country-region' },
} as const satisfies Record<string, GeoHeaders>;

/** A CDN by name, or the names of headers that yours sets. */
export type GeoSource = keyof typeof CDNS | 'netlify' | GeoHeaders;

/** One header of JSON, in base 64 or plain. */
const netlify = (headers: Headers): (string | undefined)[] => {
  const text = headers.get('x-nf-geo') ?? '';
  try {
    const { country, subdivision } = JSON.parse(text.startsWith('{') ? text : atob(text));
    return [country?.code, subdivision?.code].map((code) => (typeof code === 'string' ? code : undefined));
  } catch {
    return [];
  }
};

/** What CDNs write for places that they do not know: no country has these. */
const NOWHERE = /^(XX|ZZ|AP)$/;

const regionIn = (headers: Headers, source: GeoSource): string | undefined => {
  const names = typeof source === 'object' ? source : source === 'netlify' ? undefined : CDNS[source];
  const [country = '', part = ''] = (
    names ? [headers.get(names.country), names.region && headers.get(names.region)] : netlify(headers)
  ).map((code) => code?.toUpperCase());
  if (!/^[A-Z]{2}$/.test(country) || NOWHERE.test(country)) return undefined;
  return /^[A-Z\d]{1,3}$/.test(part) ? `${country}-${part}` : country;
};

/**
 * `Sec-GPC` counts where it is exactly `1`; of `DNT` the first character does. Anyone can write a region into a header:
 * only those of `trust` are read, so name what stands in front of your server and overwrites them. The first that knows
 * one counts.
 */
export const readSignals = (
  { headers }: Pick<Request, 'headers'>,
  trust: readonly GeoSource[] = [],
): Signals & { region?: string } => {
  const gpc = headers.get('sec-gpc');
  const dnt = headers.get('dnt');
  const region = trust.map((source) => regionIn(headers, source)).find(Boolean);
  return {
    gpc: gpc === '1' || null,
    dnt: dnt?.startsWith('1') ? true : dnt?.startsWith('0') ? false : null,
    raw: { gpc, dnt },
    ...(region && { region }),
  };
};
