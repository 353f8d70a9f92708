/** Puts a visitor on the frame before anything reads one: their signals, and a place for cookies and storage, which a frame of no origin lacks. */
import type { Kept, Visitor } from './setup.js';

const define = (on: object, name: string, what: PropertyDescriptor): void =>
  void Object.defineProperty(on, name, { configurable: true, ...what });

/** As `localStorage` is: its keys are its own properties. */
const storageOf = (entries: Readonly<Record<string, string>>, changed: () => void): Record<string, string> => {
  const storage: Record<string, string> = Object.create({
    getItem: (key: string) => (Object.hasOwn(storage, key) ? storage[key] : null),
    setItem(key: string, value: unknown) {
      storage[key] = String(value);
      changed();
    },
    removeItem(key: string) {
      delete storage[key];
      changed();
    },
    key: (place: number) => Object.keys(storage)[place] ?? null,
    clear() {
      for (const key of Object.keys(storage)) delete storage[key];
      changed();
    },
    get length() {
      return Object.keys(storage).length;
    },
  });
  return Object.assign(storage, entries);
};

/** As `document.cookie` is: one is written at a time, and goes when it is over. */
const cookiesOf = (cookies: Record<string, string>, changed: () => void): PropertyDescriptor => ({
  get: () =>
    Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
  set(text: string) {
    const [pair = '', ...attributes] = text.split(/\s*;\s*/);
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/.exec(pair) ?? [];
    const said = (key: string) =>
      attributes.find((one) => one.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
    const age = said('max-age');
    const over = age === undefined ? Date.parse(said('expires') ?? '') <= Date.now() : Number(age) <= 0;
    if (over) delete cookies[name];
    else cookies[name] = value;
    changed();
  },
});

/** `tell`: what they keep, whenever it changes. */
export const putOn = ({ gpc, dnt }: Visitor, kept: Kept, tell: (kept: Kept) => void): void => {
  const changed = () => tell({ cookies: { ...cookies }, local: { ...local }, session: { ...session } });
  const cookies = { ...kept.cookies };
  const local = storageOf(kept.local, changed);
  const session = storageOf(kept.session, changed);
  // The editor's own browser may send signals of its own.
  define(navigator, 'globalPrivacyControl', { value: gpc || undefined });
  define(navigator, 'doNotTrack', { value: dnt ? '1' : null });
  define(document, 'cookie', cookiesOf(cookies, changed));
  define(window, 'localStorage', { value: local });
  define(window, 'sessionStorage', { value: session });
  // What no content policy stops, and steps of a pixel could name.
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) define(window, name, { value: undefined });
};
