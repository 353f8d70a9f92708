/** A page with the gate on it and no network: scripts load when a test says so. */
import { afterEach, vi } from 'vitest';
import type { Config, Consent, Pixel } from '../../../src/types.js';

type Globals = Record<string, unknown>;
export const page = globalThis as unknown as Globals;

/** The pretended browser reports every script as missing: only what a test says counts. */
const told = new WeakSet<Event>();
document.addEventListener('error', (event) => told.has(event) || event.stopImmediatePropagation(), true);

const stops: (() => void)[] = [];
const before = new Set(Object.getOwnPropertyNames(page));
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  for (const name of Object.getOwnPropertyNames(page)) if (!before.has(name)) delete page[name];
  document.head.replaceChildren();
  document.body.replaceChildren();
  localStorage.clear();
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`;
  // What the modules know of this page must not reach the next.
  vi.resetModules();
});

export const pixelOf = (parts: Partial<Pixel>): Pixel => ({
  id: 'ads',
  name: 'Ads',
  vendor: 'Vendor',
  category: 'marketing',
  ...parts,
});

/** Addresses of the scripts that were added, in order. */
export const added = (): string[] =>
  [...document.querySelectorAll('head script[src]')].map((one) => (one as HTMLScriptElement).src);

/** The script of this address has loaded, after it put this in place. */
export const arrive = async (address: string, brings: () => void = () => {}, event = 'load') => {
  const script = [...document.scripts].find(({ src }) => src.includes(address));
  if (!script) throw new Error(`no script ${address} on the page`);
  brings();
  const happened = new Event(event);
  told.add(happened);
  script.dispatchEvent(happened);
  await settled();
};

/** Until every task that the gate gave way for has passed: one after the other, however slow the machine is. */
export const settled = async () => {
  for (let task = 0; task < 10; task++) await new Promise((resolve) => setTimeout(resolve, 15));
};

export const open = async (
  pixels: Config['pixels'],
  over: Partial<Config> = {},
  files: Record<string, unknown> = {},
): Promise<{ consent: Consent; errors: string[] }> => {
  const errors: string[] = [];
  const { openConsent } = await import('../../../src/consent.js');
  const parts: Record<string, unknown> = {
    gate: await import('../../../src/entries/gate.js'),
    loader: await import('../../../src/entries/loader.js'),
    withdraw: await import('../../../src/entries/withdraw.js'),
    ...files,
  };
  const consent = openConsent(
    {
      notice: { url: '/cookies', version: '1' },
      region: 'DE',
      ui: false,
      withdraw: 'stay',
      onError: ({ message }) => errors.push(message),
      ...over,
      pixels,
    } as Config,
    async (name) => {
      if (name in parts) return parts[name];
      throw new Error('404');
    },
  );
  stops.push(() => consent.stop());
  await settled();
  return { consent, errors };
};
