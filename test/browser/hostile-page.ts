/** What libraries and careless scripts do to the objects that all scripts of a page share, each as a script of its own. */
import { readFileSync } from 'node:fs';

const built = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** Takes natives away, so that the polyfill that comes next puts its own in their place. */
const WITHOUT = `
  for (const name of ['Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'URL', 'URLSearchParams', 'structuredClone', 'queueMicrotask'])
    delete window[name];
  for (const name of ['assign', 'entries', 'fromEntries', 'keys', 'values']) delete Object[name];
  for (const name of ['from', 'of']) delete Array[name];
  for (const name of ['at', 'every', 'filter', 'find', 'findIndex', 'flat', 'flatMap', 'forEach', 'includes', 'indexOf', 'map', 'reduce', 'reduceRight', 'some'])
    delete Array.prototype[name];
  for (const name of ['at', 'endsWith', 'includes', 'matchAll', 'padStart', 'repeat', 'replaceAll', 'startsWith', 'trim'])
    delete String.prototype[name];`;

/** Ours, in the manner of a library of 2006: every method of an array, a text, a function and an element can be seen. */
const OLD_LIBRARY = `
  const copy = (to, from) => { for (const name in from) to[name] = from[name]; return to; };
  const stop = {};
  const list = function (from) {
    if (!from) return [];
    if ('toArray' in Object(from)) return from.toArray();
    let at = from.length || 0;
    const made = new Array(at);
    while (at--) made[at] = from[at];
    return made;
  };
  Array.from = window.$A = list;
  copy(Object, {
    extend: copy,
    keys: (of) => { const all = []; for (const name in of) if (of.hasOwnProperty(name)) all.push(name); return all; },
    values: (of) => { const all = []; for (const name in of) all.push(of[name]); return all; },
    clone: (of) => copy({}, of),
    toJSON: (of) => JSON.stringify(of),
    inspect: (of) => String(of),
  });
  const quote = function () { return '"' + String(this).replace(/"/g, '\\\\"') + '"'; };
  copy(Array.prototype, {
    each(act) { try { for (let at = 0; at < this.length; at++) act(this[at], at); } catch (error) { if (error !== stop) throw error; } return this; },
    find(fits, self) { let found; this.each((one, at) => { if (fits.call(self, one, at)) { found = one; throw stop; } }); return found; },
    all(fits) { return this.every(fits || Boolean); },
    any(fits) { return this.some(fits || Boolean); },
    entries() { return list(this); },
    include(one) { return this.indexOf(one) !== -1; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    clear() { this.length = 0; return this; },
    compact() { return this.filter((one) => one != null); },
    without(...gone) { return this.filter((one) => !gone.includes(one)); },
    toArray() { return this.slice(); },
    clone() { return this.slice(); },
    size() { return this.length; },
    inspect() { return '[' + this.map(String).join(', ') + ']'; },
    toJSON() { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; },
  });
  const turn = Array.prototype.reverse;
  Array.prototype.reverse = function (inline) { return turn.call(inline === false ? this.slice() : this); };
  copy(String.prototype, {
    toJSON: quote,
    include(one) { return this.indexOf(one) > -1; },
    strip() { return this.trim(); },
    blank() { return !this.trim(); },
    sub(pattern, by) { return this.replace(pattern, by); },
    toArray() { return this.split(''); },
    startsWith(one) { return this.lastIndexOf(one, 0) === 0; },
    endsWith(one) { const at = this.length - one.length; return at >= 0 && this.indexOf(one, at) === at; },
    times(count) { return this.repeat(count); },
  });
  copy(Number.prototype, { toJSON() { return String(this); }, times(act) { for (let at = 0; at < this; at++) act(at); }, succ() { return this + 1; } });
  copy(Date.prototype, { toJSON() { return '"' + this.toISOString() + '"'; } });
  copy(Function.prototype, {
    bind(self, ...first) { const that = this; return function (...rest) { return that.apply(self, first.concat(rest)); }; },
    curry(...first) { const that = this; return function (...rest) { return that.apply(this, first.concat(rest)); }; },
    wrap(by) { const that = this; return function (...all) { return by.apply(this, [that.bind(this), ...all]); }; },
    delay(seconds, ...all) { return setTimeout(() => this(...all), seconds * 1000); },
    argumentNames() { return []; },
  });
  copy(HTMLElement.prototype, {
    show() { this.style.display = ''; return this; },
    hide() { this.style.display = 'none'; return this; },
    visible() { return this.style.display !== 'none'; },
    toggle() { return this[this.visible() ? 'hide' : 'show'](); },
    remove() { this.parentNode.removeChild(this); return this; },
    replace(by) { this.replaceWith(by); return this; },
    update(to) { this.textContent = to; return this; },
    insert(one) { this.append(one); return this; },
    select(by) { return list(this.querySelectorAll(by)); },
    match(by) { return this.matches(by); },
    up() { return this.parentElement; },
    down() { return this.firstElementChild; },
    next() { return this.nextElementSibling; },
    previous() { return this.previousElementSibling; },
    clone(deep) { return this.cloneNode(deep); },
    scrollTo() { window.scrollTo(0, this.offsetTop); return this; },
    observe(name, act) { this.addEventListener(name, act); return this; },
    on(name, act) { this.addEventListener(name, act); return this; },
    fire(name) { this.dispatchEvent(new window.CustomEvent(name)); return this; },
    setStyle(styles) { copy(this.style, styles); return this; },
    empty() { return !this.textContent; },
  });
  const Native = window.Element;
  window.Element = function (name) { return document.createElement(name); };
  copy(window.Element, Native);
  window.Element.prototype = Native.prototype;
  copy(Event.prototype, { stop() { this.preventDefault(); this.stopPropagation(); }, element() { return this.target; } });
  window.$ = (id) => document.getElementById(id);
  window.$$ = (by) => list(document.querySelectorAll(by));`;

/** By what they are. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'an old library that extends everything': OLD_LIBRARY,
  'toJSON on lists, texts and all objects': `
    Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
    String.prototype.toJSON = Number.prototype.toJSON = Date.prototype.toJSON = function () { return 'text ' + this; };
    Object.defineProperty(Object.prototype, 'toJSON', { value() { return 'an object'; }, configurable: true, writable: true });`,
  'members of every object that loops see': `
    Object.prototype.extend = function (from) { for (const name in from) this[name] = from[name]; return this; };
    Object.prototype.theirs = { id: 'theirs' };
    Object.prototype.text = 'theirs';
    Array.prototype.each = Array.prototype.forEach;`,
  'frozen prototypes': `
    for (const one of [Object, Array, Function, String, Element, HTMLElement, Node, Event, Error, Promise])
      Object.freeze(one.prototype), Object.freeze(one);
    Object.freeze(JSON); Object.freeze(Reflect); Object.freeze(Math);`,
  'a console that throws': `
    const no = () => { throw new Error('no console'); };
    for (const name in console) console[name] = no;`,
  'no console': `Object.defineProperty(window, 'console', { value: undefined });`,
  'an AMD loader': built('requirejs/require.js'),
  'CommonJS names': `window.module = { exports: {} }; window.exports = window.module.exports; window.require = () => { throw new Error('no such module'); }; window.global = window; window.process = { env: {} };`,
  'jQuery 1': `${built('jquery1/dist/jquery.js')}; jQuery.noConflict();`,
  'core-js for everything': `${WITHOUT} ${built('core-js-bundle/minified.js')}`,
  'functions of the browser that others wrapped': `
    const wrap = (owner, name) => { const theirs = owner[name]; owner[name] = function () { return theirs.apply(this, arguments); }; };
    wrap(window, 'fetch'); wrap(window, 'setTimeout'); wrap(window, 'requestAnimationFrame'); wrap(window, 'addEventListener');
    wrap(document, 'createElement'); wrap(document, 'querySelector'); wrap(document, 'querySelectorAll');
    for (const name of ['appendChild', 'insertBefore', 'replaceChild', 'removeChild', 'cloneNode']) wrap(Node.prototype, name);
    for (const name of ['append', 'setAttribute', 'attachShadow', 'replaceWith']) wrap(Element.prototype, name);
    for (const name of ['addEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name);
    for (const name of ['parse', 'stringify']) wrap(JSON, name);`,
};
