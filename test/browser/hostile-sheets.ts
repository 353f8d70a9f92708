/** Style sheets of pages that spoil what stands on them: resets of frameworks and themes, and rules made to hurt. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const text = (path: string): string => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

/** Says of every property that is handed down, and of some that are not, what nobody wants. */
const INHERITED = `*, *::before, *::after {
  color: #c0f !important; font: italic 900 41px/3 monospace !important; letter-spacing: 9px !important;
  word-spacing: 30px !important; text-transform: uppercase !important; text-align: right !important;
  text-indent: 4em !important; text-shadow: 3px 3px red !important; text-decoration: line-through !important;
  white-space: pre !important; word-break: break-all !important; hyphens: auto !important; tab-size: 1 !important;
  visibility: hidden !important; pointer-events: none !important; cursor: none !important; user-select: none !important;
  direction: rtl !important; list-style: square inside !important;
  border-collapse: collapse !important; caret-color: red !important; accent-color: red !important;
  -webkit-text-fill-color: lime !important; -webkit-text-stroke: 2px red !important; -webkit-text-size-adjust: 300% !important;
  text-wrap: nowrap !important; text-underline-offset: 1em !important; font-variant: small-caps !important;
  fill: red !important; stroke: red !important; stroke-width: 9px !important; scrollbar-color: red lime !important;
  -webkit-font-smoothing: none !important; quotes: none !important; }
html > :not(body) { writing-mode: vertical-rl !important; }`;

/** What the page does to itself, it does to a held embed too: there is nothing to compare. */
export const BENT = ['everything inherited', 'bent and moving'];

export const SHEETS: Record<string, string> = {
  'Tailwind 3': text('@unocss/reset/tailwind.css'),
  // What its compiler does: a theme without values leaves what is given instead.
  'Tailwind 4': text('tailwindcss/preflight.css').replace(/--theme\(\s*--[\w-]+,\s*([^)]*)\)/g, '$1'),
  'Bootstrap 5': text('bootstrap/dist/css/bootstrap.css'),
  'everything unset': '*, *::before, *::after { all: unset !important }',
  'everything inherited': INHERITED,
  'every element as it should not be': `
button, a, input, summary, details, section, dialog, header, footer, nav, ul, li, p, h2, h3, b, svg, fieldset { display: none !important }
dialog, dialog[open], [popover] { position: static !important; opacity: 0 !important; width: 9px !important }
::backdrop { display: none !important }
:focus, :focus-visible { outline: 9px solid red !important }`,
  'habits of themes': `
html { font-size: 62.5% }
html, body { direction: rtl }
body { unicode-bidi: bidi-override; font-size: 3rem; overflow-x: hidden; scroll-behavior: smooth }
a:empty, div:empty, section:empty, p:empty, ul:empty { display: none }
div { box-sizing: border-box; position: relative; display: flex; flex-direction: column; align-items: stretch; flex-shrink: 0 }
* + * { margin-top: 2rem }
img, svg, iframe { display: block; max-width: 100%; height: auto }
* { z-index: 2147483647 !important; isolation: isolate !important }`,
  'bent and moving': `
body { zoom: 1.5; transform: rotate(3deg) scale(.7); filter: invert(1); perspective: 300px; contain: strict; opacity: .5;
  clip-path: circle(40px); mix-blend-mode: difference; content-visibility: hidden }
body > * { display: none !important }
div { width: 50%; max-width: 90px; margin: 30px; padding: 20px; inset: 40px; float: right; overflow: hidden; z-index: -1 }
body, body *, div { transition: all 10s !important }
body, body * { animation: spoil 10s infinite !important }
@keyframes spoil { to { opacity: 0 } }`,
};
