/** Imports every door of the package by its name, says what of ours touched the browser's globals or left something behind, and ends. */
import { readFileSync } from 'node:fs';

const WORLD = [
  ...['window', 'document', 'location', 'history', 'screen', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ...[
    'MutationObserver',
    'HTMLElement',
    'customElements',
    'requestAnimationFrame',
    'addEventListener',
    'XMLHttpRequest',
  ],
  ...['navigator', 'fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'BroadcastChannel', 'MessageChannel'],
];
const FRAMEWORKS = ['react', 'preact', 'preact/hooks', 'vue', 'svelte', 'svelte/store', 'solid-js'];
/** Of a loader's own, or of the line that asks. */
const OURS = /\/dist\/[\w/-]+\.js/;

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const doors = Object.entries(exports).flatMap(([path, { types }]) => (types ? [path.replace('.', 'heed')] : []));

// What frameworks do is theirs.
for (const name of FRAMEWORKS) await import(name);

const touched = [];
const before = Object.getOwnPropertyNames(globalThis);
for (const name of WORLD) {
  const value = globalThis[name];
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const from = OURS.exec(new Error().stack.split('\n').slice(2, 3).join());
      if (!from) return value;
      touched.push(`${from} touches ${name}`);
      throw new Error(`There is no ${name} here.`);
    },
    set() {
      touched.push(`something sets ${name}`);
    },
  });
}
const imported = [];
for (const name of doors) {
  await import(name);
  imported.push(name);
}
const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !WORLD.includes(name));
for (const name of WORLD) delete globalThis[name];

/** Where there is no page the handle is inert, and a verb changes nothing. */
const { createConsent } = await import('heed');
const consent = createConsent({ notice: { url: '/cookies', version: '1' } });
const heard = [];
consent.subscribe((decision) => heard.push(decision));
consent.push(() => heard.push('pushed'));
const { decision } = await consent.choose('all');
await consent.show('preferences');
await consent.reset();
consent.stop();
const handle = { allows: consent.allows('necessary'), choice: decision.choice, ask: decision.ask, heard };

console.log(JSON.stringify({ imported, touched, left, handle, global: 'heed' in globalThis }));
