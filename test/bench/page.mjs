/** The measured shop page, with Heed and without, and its marks. */

const CONFIG = {
  notice: { url: '/cookies', version: '1' },
  region: 'DE',
  report: { url: '/consent-records' },
  pixels: [
    {
      id: 'stats',
      name: 'Stats',
      vendor: 'Stats',
      category: 'analytics',
      cookies: [{ name: '_st', purpose: 'Counts.' }],
    },
    {
      id: 'ads',
      name: 'Ads',
      vendor: 'Ads',
      category: 'marketing',
      cookies: [{ name: '_ads', purpose: 'Counts.' }],
      hosts: ['ads.localhost'],
    },
  ],
};

export const CSS = `body{font:16px/1.5 sans-serif;margin:0;color:#222;background:#fff}
header,main,footer{max-width:60rem;margin:0 auto;padding:1rem}
ul{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;list-style:none;padding:0}
li{border:1px solid #ccc;padding:.5rem}h2,h3{margin:0}`;

/** Paragraphs that no compression makes much smaller. */
const prose = (length) => {
  let seed = 1;
  let text = '<p>';
  while (text.length < length) {
    seed = (seed * 48271) % 2147483647;
    text += `${seed.toString(36)}${seed % 12 ? ' ' : '</p>\n<p>'}`;
  }
  return `${text}</p>`;
};

/** Five elements each. */
const products = (count) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><h3>Lamp ${at}</h3><p>Sturdy, plain and <em>useful</em>.</p><a href="/lamp/${at}">See lamp ${at}</a></li>`,
  ).join('\n');

/** Half of the external scripts stand before the inline ones, half after; every other one is marketing. `busy`: milliseconds that each inline one works. */
export const pixels = ({ inline = 10, external = 4, busy, origin }) => {
  const work = busy ? `for (const end = performance.now() + ${busy}; performance.now() < end; );` : '';
  const outer = Array.from({ length: external }, (_, at) => ({ src: `${origin}/pixel.js?${at}` }));
  const inner = Array.from({ length: inline }, () => ({ code: `${work}bench.ran("inline")` }));
  return [...outer.slice(0, external / 2), ...inner, ...outer.slice(external / 2)].map((pixel, at) => ({
    category: at % 2 ? 'marketing' : 'analytics',
    code: '',
    ...pixel,
  }));
};

/** Pixels that Heed itself loads. */
const declared = ({ count, origin }) =>
  Array.from({ length: count }, (_, at) => ({
    id: `row-${at}`,
    name: `Row ${at}`,
    vendor: 'Row',
    category: at % 2 ? 'marketing' : 'analytics',
    load: [{ script: `${origin}/pixel.js?row-${at}` }],
  }));

const config = ({ guard, rows, origin }) => ({
  ...CONFIG,
  pixels: [...CONFIG.pixels, ...declared({ count: rows, origin })],
  guard,
});

/** As a mark; `attributes` come on top. */
export const held = ({ category, src, code }, attributes = '') =>
  `<script type="text/plain" data-heed="${category}"${attributes}${src ? ` src="${src}"` : ''}>${code}</script>`;
/** As its vendor gave it. */
export const plain = ({ src, code }, attributes = '') =>
  `<script${attributes}${src ? ` async src="${src}"` : ''}>${code}</script>`;

/** The shop, whatever library it has. */
export const frame = ({ head, count = 12, foot = '', letters = 0, end }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}
<link rel="stylesheet" href="/shop.css">
</head><body>
<header><p>Shop</p><nav aria-label="Main"><a href="/a">Lamps</a> <a href="/b">Pots</a></nav></header>
<main><h1>Things for the house</h1><h2>Products</h2>
<ul id="products">${products(count)}</ul>${letters ? prose(letters) : ''}</main>
<footer><a href="/cookies">Cookies</a> ${foot}</footer>
${end}
</body></html>`;

/**
 * `heed`: with Heed. Without it the same scripts are held too (nothing runs them), or, for a visitor who returns with a
 * yes, plain (`free`): no library can be faster. `guard`: its mode, if it is on. `rows`: how many pixels are declared with
 * their script rather than marked. `file`: the script tag, `whole` is what `heed build` puts a config before. `hint`: the
 * page asks for gate.js ahead, as a server can for who has answered. `letters`: of text before the pixels.
 */
export const page = ({
  heed,
  free,
  guard,
  hint,
  rows = 0,
  count,
  letters,
  inline,
  external,
  busy,
  file = 'heed',
  origin,
}) =>
  frame({
    head: heed
      ? `${hint ? '<link rel="modulepreload" href="/heed/gate.js">' : ''}<script type="application/json" data-heed-config>${JSON.stringify(config({ guard, rows, origin }))}</script><script src="/heed/${file}.js"></script>`
      : '',
    count,
    letters,
    foot: '<a href="/cookies" data-heed-open="preferences">Your privacy choices</a>',
    end: pixels({ inline, external, busy, origin })
      .map((pixel) => (free && !heed ? plain(pixel) : held(pixel)))
      .join('\n'),
  });
